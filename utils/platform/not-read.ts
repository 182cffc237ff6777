/** Elements whose text is not read where people write; what stands on a button is read only when pointed at. */
export const notRead = 'script, style, noscript, template, textarea, select, input, rt, rp, svg, [hidden]';
