/**
 * What `hearsay --help` prints.
 *
 * @example
 * HELP.split("\n")[0]; // "hearsay: who said what, and who says that they said it"
 */
export const HELP = `hearsay: who said what, and who says that they said it

Usage: hearsay [OPTION…] [FILE…]

Reads news articles in English and lists their quotes, each with its speaker and
the hands that its words came through. Without a FILE, or where FILE is -, it
reads standard input.

Input:
  --input text|jsonl       what the input is. By default *.jsonl and *.ndjson
                           are JSONL, {"id": …, "text": …} a line; any other
                           file is an article; standard input is looked at

What is found:
  --scope speech|all       what was said or written (the default), or beliefs,
                           intentions, feelings and perceptions too
  --min-confidence N       only quotes of at least this confidence, 0 to 1

Output:
  -f, --format text|json|jsonl
                           text to read, indented JSON, or a line of JSON an
                           article. By default as the input is: text or jsonl
  --include-text           repeat each article in the JSON
  --color, --no-color      colour the text, or do not. By default in a terminal;
                           NO_COLOR and FORCE_COLOR are respected

  -h, --help               show this help
  -V, --version            show the version

Exit status: 0 if all was read; 1 if some input could not be (the rest is still
done); 2 if the command line is wrong.

Examples:
  hearsay article.txt
  hearsay --format json article.txt | jq '.quotes[].speaker.name'
  hearsay --min-confidence 0.8 < articles.jsonl > quotes.jsonl
`;
