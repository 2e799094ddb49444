/** Makes `dist/wordpress/betrokken.zip`: the plugin with the files that it serves. */
export async function writeWordPress() {}
