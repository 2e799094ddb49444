/** Makes `dist/betrokken.html`: the whole reflection page in one file. */
export async function writeOneFile() {}
