// An address in part: enough to know it by, too little to write to. An account elsewhere is public, and stays whole.
import { isAccount } from './contact.ts';

export function maskedEmail(email: string): string {
  if (isAccount(email)) return email;
  const [local = '', domain = ''] = email.split('@');
  return `${local.slice(0, 2)}…@${domain}`;
}
