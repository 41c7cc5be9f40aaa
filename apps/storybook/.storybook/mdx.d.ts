/** A page written in Markdown. */
declare module '*.mdx' {
  const page: () => unknown;
  export default page;
}
