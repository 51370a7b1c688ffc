// How a person is reached: by a mail address, or, for guests of the fediverse, by their account there, whose id stands where others have an address.

/** Recipients, allowances, blocks and hashes are over contacts of either kind; only what is about mail itself has to ask. */
export function isAccount(contact: string): boolean {
  return /^https?:\/\//.test(contact);
}
