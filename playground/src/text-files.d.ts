/** The contents of a text file, which the build puts into the page. */
declare module "*.txt" {
  const text: string;
  export default text;
}
