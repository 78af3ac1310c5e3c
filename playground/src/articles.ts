/**
 * The example articles, by their names.
 *
 * @example
 * ARTICLES["Politics"]; // "Ferry deal is …"
 */
import business from "../../examples/articles/business.txt";
import crime from "../../examples/articles/crime.txt";
import entertainment from "../../examples/articles/entertainment.txt";
import politics from "../../examples/articles/politics.txt";
import sport from "../../examples/articles/sport.txt";
import technology from "../../examples/articles/technology.txt";

export const ARTICLES: Readonly<Record<string, string>> = {
  Politics: politics,
  Business: business,
  Crime: crime,
  Entertainment: entertainment,
  Sport: sport,
  Technology: technology,
};
