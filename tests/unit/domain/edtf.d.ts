/** What is used of edtf.js, which comes without types. */
declare module "edtf" {
  /** First and last millisecond of what the text stands for. */
  export default function edtf(text: string): { readonly min: number; readonly max: number };
}
