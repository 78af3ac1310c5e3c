/**
 * What is held once or every year and has a name, a website and organisers.
 *
 * @example
 * EVENT_NOUNS.get("race")?.has("marathon"); // true: the Ridge Marathon may be called the race
 */
import { wordList } from "./words.js";

/** A line is a noun, and the last words of names that it refers to beside itself. */
const LINES = `
race|marathon half-marathon ultramarathon triathlon duathlon ironman regatta derby stakes relay rally prix criterium tour 10k 5k steeplechase swim ride
marathon|marathon
triathlon|triathlon ironman
regatta|regatta
festival|festival fest carnival fringe biennale
carnival|carnival
fair|fair expo show
show|show fair expo
expo|expo
parade|parade
tournament|tournament open cup championship championships classic masters invitational
competition|competition cup championship championships open awards prize olympiad
championship|championship championships
contest|contest prize
conference|conference summit convention congress forum
convention|convention
summit|summit
auction|auction
rally|rally
ride|ride
run|run 10k 5k
pageant|pageant
`;

/** By noun, the last words of the names of such, lower case. */
export const EVENT_NOUNS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  LINES.trim().split("\n").map((line) => {
    const [noun = "", names = ""] = line.split("|");
    return [noun, new Set([noun, ...wordList(names)])] as const;
  }),
);

/** The last words of names of all of them. */
export const EVENT_WORDS: ReadonlySet<string> = new Set([...EVENT_NOUNS.values()].flatMap((names) => [...names]));
