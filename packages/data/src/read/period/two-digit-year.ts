/** The year of which two digits are told; from 30 on of the last century, as spreadsheets take them. */
export const yearOfTwoDigits = (digits: string): string => `${digits < '30' ? '20' : '19'}${digits}`;
