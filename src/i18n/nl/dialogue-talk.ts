/** Dutch messages of the steps Praten and Afspreken of `<team-dialogue>`. */
export const dialogueTalkMessages = {} as const;
