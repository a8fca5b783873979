/** Why an old fact has no evidence. Kept with the record, so in the register's own language. */
export const FROM_AN_OLD_LEDGER = 'nhập từ sổ cũ';

/** Who did what no source names anybody for. */
export const NOT_KNOWN = 'không rõ';
