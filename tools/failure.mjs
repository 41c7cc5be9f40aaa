/** A failure that one sentence explains. It is printed as it is, without a stack. */
export class Failure extends Error {}
