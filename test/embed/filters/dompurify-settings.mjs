/** Settings of DOMPurify that a site may have; see test/fixtures/filtered/. Runs in a browser or not at all. */

export const dompurifySettings = {
  default: {},
  'our tags allowed': {
    CUSTOM_ELEMENT_HANDLING: {
      tagNameCheck: /^(dimension|checklist|betrokkenheidsboom|reflection)-/,
      attributeNameCheck: /^from$/,
    },
  },
};
