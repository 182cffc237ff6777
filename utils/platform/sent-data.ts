/**
 * What leaves the device once somebody has switched on an engine, in Firefox's words: posts and pictures of a page, and
 * what is written for it. Firefox asks for it together with the engine's host.
 */
export const sentData = ['websiteContent', 'personalCommunications'] as const;
