const { extractQuotesFromHtml } = require("hearsay/html");

extractQuotesFromHtml(`<p>${process.argv[2]}</p>`).then(({ quotes }) => {
  console.log(quotes[0].speaker.name, quotes[0].page.content[0].range.startContainer);
});
