const { extractQuotes } = require("hearsay");
const { readFeed } = require("hearsay/feeds");

readFeed(`<rss><channel><item><guid>a1</guid><description>${process.argv[2]}</description></item></channel></rss>`).then(([{ id, text }]) => {
  console.log(id, extractQuotes(text).quotes[0].speaker.name);
});
