/** The register's no, on either side of the wire: a status, a code for programs, a Vietnamese sentence for people. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: string;
  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}
