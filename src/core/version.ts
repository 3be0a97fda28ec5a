/** The release of Sund, the same as in package.json; the structure check compares them. */
export const VERSION = '0.1.0';
