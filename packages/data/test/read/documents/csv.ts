/**
 * Kazakhstan's trade with Afghanistan as its Bureau of National Statistics gives it (thousand dollars, 2018–2023), one
 * observation a row; the last two rows are what an article claims and aims at. Written for these tests.
 */
export const LONG_CSV = `period,reporter,partner,flow,value,unit,scale,obsStatus,source
2018,KAZ,AFG,export,517578.6,USD,3,,kaz-bns
2019,KAZ,AFG,export,399016.027,USD,3,,kaz-bns
2020,KAZ,AFG,export,620716.366,USD,3,,kaz-bns
2021,KAZ,AFG,export,469377.202,USD,3,,kaz-bns
2022,KAZ,AFG,export,978002.617,USD,3,,kaz-bns
2023,KAZ,AFG,export,615131.012,USD,3,provisional,kaz-bns
2022,KAZ,AFG,import,9262.826,USD,3,,kaz-bns
2023,KAZ,AFG,import,21379.407,USD,3,provisional,kaz-bns
2022,KAZ,AFG,turnover,about 1 bn,USD,,,article
2024/2025,KAZ,AFG,turnover,≥ 4 bn (target),USD,,,article
`;

/** The same exports and imports as a spreadsheet in Kazakhstan saves them: a mark, semicolons, decimal commas, CR LF. */
export const WIDE_CSV = [
  '\ufeffГод;Экспорт, тыс. долл.;Импорт, тыс. долл.;"Товарооборот,\nмлн долл."',
  '2021;469 377,202;4 957,55;474,3',
  '2022;978 002,617;9 262,826;987,3',
  '2023;615 131,012;21 379,407;"около 636,5"',
  '2024/2025;н/д;–;≥ 4 млрд (цель)',
].join('\r\n');
