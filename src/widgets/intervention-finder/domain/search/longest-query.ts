/** Most characters of a query; more is not read. */
export const LONGEST_QUERY = 400;
