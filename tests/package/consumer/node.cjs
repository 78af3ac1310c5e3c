const { extractMany } = require("hearsay/node");

(async () => {
  const extractions = [];
  for await (const { extraction } of extractMany([process.argv[2], { text: "Rain fell." }], { workers: 2 })) extractions.push(extraction);
  console.log(JSON.stringify(extractions));
})();
