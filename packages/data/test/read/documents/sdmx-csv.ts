/**
 * Kazakhstan's exports to and imports from Afghanistan in thousand dollars, as its Bureau of National Statistics gives them, in the
 * form in which an SDMX 3 service would answer. The agency, the dataflow and the flags are made up for these tests.
 */
export const SDMX_CSV = `STRUCTURE,STRUCTURE_ID,ACTION,FREQ,REF_AREA,COUNTERPART_AREA,TRADE_FLOW,COMMODITY,TIME_PERIOD,OBS_VALUE,OBS_STATUS,UNIT_MEASURE,UNIT_MULT,DECIMALS
dataflow,KZ.BNS:DF_TRADE(1.0.0),I,A,KZ,AF,X,_T,2021,469377.202,A,USD,3,3
dataflow,KZ.BNS:DF_TRADE(1.0.0),I,A,KZ,AF,X,_T,2022,978002.617,A,USD,3,3
dataflow,KZ.BNS:DF_TRADE(1.0.0),I,A,KZ,AF,X,_T,2023,615131.012,P,USD,3,3
dataflow,KZ.BNS:DF_TRADE(1.0.0),I,A,KZ,AF,M,_T,2022,9262.826,A,USD,3,3
dataflow,KZ.BNS:DF_TRADE(1.0.0),I,A,KZ,AF,M,_T,2023,,Q,USD,3,3
`;

/** The same with names behind the codes, as a French client gets it: semicolons and decimal commas. */
export const SDMX_CSV_BOTH = `STRUCTURE[|];STRUCTURE_ID;ACTION;SERIES_KEY;FREQ: Fréquence;REF_AREA: Pays;COUNTERPART_AREA: Partenaire;TRADE_FLOW: Flux;TIME_PERIOD: Période;OBS_VALUE: Valeur;OBS_STATUS[]: Statut;UNIT_MEASURE: Unité;UNIT_MULT: Multiplicateur
dataflow;KZ.BNS:DF_TRADE(1.0.0): Commerce extérieur;I;A.KZ.AF.X;A: Annuelle;KZ: Kazakhstan;AF: Afghanistan;X: Exportations;2022: 2022;978002,617;P: Provisoire|B: Rupture;USD: Dollar;3: Milliers
`;

/** The same with names in columns of their own. */
export const SDMX_CSV_NAME = `STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,ACTION,REF_AREA,Reference area,COUNTERPART_AREA,Partner,TRADE_FLOW,Flow,TIME_PERIOD,Time,OBS_VALUE,Value,UNIT_MEASURE,Unit
dataflow,KZ.BNS:DF_TRADE(1.0.0),Foreign trade,I,KZ,Kazakhstan,AF,Afghanistan,X,Exports,2022,,978002617,,USD,US dollar
`;
