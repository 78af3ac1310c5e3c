import { extractQuotesFromHtml } from "hearsay/html";

const { quotes } = await extractQuotesFromHtml(`<p>${process.argv[2]}</p>`);
console.log(quotes[0].speaker.name, quotes[0].page.content[0].range.startContainer);
