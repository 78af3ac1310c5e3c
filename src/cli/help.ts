/**
 * What `hearsay --help` prints.
 *
 * @example
 * HELP.split("\n")[0]; // "hearsay: who said what, and who says that they said it"
 */
export const HELP = `hearsay: who said what, and who says that they said it

Usage: hearsay [OPTION…] [FILE…]
       hearsay stats [OPTION…] [FILE…]

Reads news articles in English and lists their quotes, each with its speaker and
the hands that its words came through; with stats, counts over all articles who
is quoted how much. Without a FILE, or where FILE is -, it reads standard input.
What is compressed with gzip or zstd is decompressed (zstd from Node 22.15 on).

Input:
  --input KIND             what the input is, where its name does not tell:
      text                 an article; any file that is not named below
      jsonl                *.jsonl, *.ndjson: {"id": …, "text": …} a line
      html                 *.html, *.htm, *.xhtml: a page with an article (npm
                           install parse5 linkedom @mozilla/readability)
      feed                 *.rss, *.atom, *.xml: RSS 2.0 or Atom, best with full
                           texts (npm install @rgrove/parse-xml parse5)
      ninjs                *.json: IPTC ninjs, an item, an array or one a line
                           (npm install parse5)
                           Standard input is looked at, but not for ninjs
  --id-field NAME          the field of JSONL with the article's key; without
                           it "id" or, where there is none, the line's number
  --text-field NAME        the field of JSONL with the article, not "text"

What is found:
  --scope speech|all       what was said or written (the default), or beliefs,
                           intentions, feelings and perceptions too
  --min-confidence N       only quotes of at least this confidence, 0 to 1

Speed:
  --workers N              work on N threads beside the program's own; results
                           stay in order. For many articles: JSONL or files

Output:
  -f, --format FORMAT      by default text; jsonl where any input is JSONL
                           or ninjs
      of any number of articles:
        text               to read
        json, jsonl        indented JSON; a line of JSON an article
        csv                a row a quote; with --links, a row a hand of a chain
        bio                tokens and labels in columns, to train a tagger
        web-annotation, schema-org, prov, displacy
                           JSON of these: indented for one text, otherwise a
                           line an article
      of one article:
        html, tei, brat    the article with its quotes marked
        mermaid, svg       chains as pictures; --quote q1 takes that quote, and
                           svg needs it
      of stats:
        text, svg, json, csv
  --top N                  how many speakers stats shows in text and svg: 20
  --include-text           repeat each article in json and jsonl
  --include-rejected       list in text, json and jsonl what might have been a
                           quote, and why it is none
  --color, --no-color      colour the text, or do not. By default in a terminal;
                           NO_COLOR and FORCE_COLOR are respected

  -h, --help               show this help
  -V, --version            show the version

Exit status: 0 if all was read; 1 if some input could not be (the rest is still
done); 2 if the command line is wrong.

Examples:
  hearsay article.txt
  hearsay --format html article.txt > article.html
  hearsay --format json article.txt | jq '.quotes[].speaker.name'
  hearsay feed.rss page.html
  hearsay --min-confidence 0.8 < articles.jsonl > quotes.jsonl
  hearsay --workers 4 articles.jsonl.gz > quotes.jsonl
  hearsay stats --format svg articles.jsonl.gz > speakers.svg
`;
