/** Which notebooks may run what they have stored: none. */

/**
 * Takes from each notebook that is opened its own word that it is trusted. A server of Jupyter's
 * asks for a signature; JupyterLite believes the file.
 */
export function trustNone(contents) {
  const get = contents.get.bind(contents);
  contents.get = async (...asked) => {
    const found = await get(...asked);
    for (const { metadata } of found.content?.cells ?? []) {
      if (metadata) {
        metadata.trusted = false;
      }
    }
    return found;
  };
}
