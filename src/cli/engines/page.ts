/** What the command line names: files, and addresses. */

export interface FilePage {
  readonly kind: 'file';
  /** As it is shown. */
  readonly name: string;
  /** Directory that it may read from. */
  readonly root: string;
  /** Absolute; of standard input the file that it stands for. */
  readonly path: string;
  /** Its text is read when its turn comes. @throws {CommandError} */
  readonly read: () => string;
}

export interface AddressPage {
  readonly kind: 'address';
  /** As it is shown: without a password. */
  readonly name: string;
  readonly address: URL;
}

export type Page = FilePage | AddressPage;
