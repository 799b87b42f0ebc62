/**
 * With this password Excel encrypts a workbook whose structure or windows are protected, and opens it without asking
 * (MS-OFFCRYPTO 2.3.7.4; MS-XLS 2.2.10): to the person who saved it the file has no password.
 */
export const defaultPassword = "VelvetSweatshop";

/** A password is hashed so often that one try takes a while; no program asks for more, a bad file may. */
export const mostSpins = 1_000_000;
