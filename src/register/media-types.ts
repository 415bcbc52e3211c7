/** What an .xlsx file is called on the wire. */
export const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
