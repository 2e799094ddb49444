/** What an embed page does: shows one element as its address says. */
export {};
