import { extractQuotes } from "hearsay";
import { readFeed } from "hearsay/feeds";

const [{ id, text }] = await readFeed(`<rss><channel><item><guid>a1</guid><description>${process.argv[2]}</description></item></channel></rss>`);
console.log(id, extractQuotes(text).quotes[0].speaker.name);
