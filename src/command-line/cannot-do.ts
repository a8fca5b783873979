/** Why a command can't do what was asked, in a sentence for the person who typed it; the program ends with 1. */
export class CannotDo extends Error {}
