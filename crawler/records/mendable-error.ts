/**
 * Something that whoever called can mend: a wrong argument, a wrong configuration, a folder that is not there.
 * The command line prints its message without a stack and exits with 2.
 */
export class MendableError extends Error {}
