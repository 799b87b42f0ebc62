/** Check characters by which numbers of persons, of enterprises and of bank cards are told from one another. */

const residentWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const residentCharacters = "10X98765432";
const organisationWeights = [3, 7, 9, 10, 5, 8, 4, 2];
/** The characters of a credit code: digits and letters without I, O, S, V and Z. */
export const creditAlphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

/** Check character of an identity number's first 17 digits (ISO 7064 MOD 11-2). */
export function residentIdCheck(body: string): string {
  const sum = residentWeights.reduce((total, weight, i) => total + Number(body[i]) * weight, 0);
  return residentCharacters[sum % 11]!;
}

/** Check character of an organisation code's first eight characters (mod 11 over 0–9 A–Z). */
export function organisationCheck(body: string): string {
  let sum = 0;
  for (let i = 0; i < 8; i++) sum += parseInt(body[i]!, 36) * organisationWeights[i]!;
  const check = 11 - (sum % 11);
  return check === 10 ? "X" : check === 11 ? "0" : String(check);
}

/** Check character of a credit code's first 17 characters (mod 31); the remainder 0 gives the character 0. */
export function creditCheck(body: string): string {
  let sum = 0;
  let weight = 1;
  for (let i = 0; i < 17; i++) {
    sum += creditAlphabet.indexOf(body[i]!) * weight;
    weight = (weight * 3) % 31;
  }
  return creditAlphabet[(31 - (sum % 31)) % 31]!;
}

/** Authority and kind of entity, then the region of a unified social credit code. */
const creditHead = /^(?:[1-9][1-59]|[AGNY]\d)(?:1[0-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[12]|10)\d{4}/;

/** Whether 18 characters, upper case, are a unified social credit code with both check characters right. */
export function isCreditCode(code: string): boolean {
  if (
    code.length !== 18 ||
    !creditHead.test(code) ||
    ![...code].every((each) => creditAlphabet.includes(each))
  )
    return false;
  return organisationCheck(code.slice(8, 16)) === code[16] && creditCheck(code) === code[17];
}

/** Whether digits are the number of a UnionPay card: it begins with 62 and ends with the digit of Luhn. */
export function isBankCard(digits: string): boolean {
  if (!/^62\d{14,17}$/.test(digits)) return false;
  const sum = [...digits].reverse().reduce((total, digit, i) => {
    const value = Number(digit) * (i % 2 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
