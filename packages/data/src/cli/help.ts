export const HELP = `keruen-data: trade claims that check themselves

  keruen-data check FILE…             what is wrong, with its line or path
      --json                          as JSON
      --allow-warnings                end well where nothing worse was told
  keruen-data convert FILE|ID --to json
                                      a dataset, a record on a line
  keruen-data convert FILE|ID --to csv
                                      its observations and statements, one on a line
      --out FILE                      into a file, not to where the command runs
  keruen-data describe FILE|ID        what is inside, as tables
  keruen-data --version               of this package

FILE is dataset JSON, CSV (long, wide, or legs of corridors), UN Comtrade (JSON or CSV), SDMX-CSV, SDMX-JSON or
JSON-stat, in UTF-8 or UTF-16; - is what is piped in.
ID is a dataset of this package: kazakhstan-afghanistan.

Ends with 0 where every file is sound, 1 where something was told, 2 where the command was not understood, and 3 where a file
could not be read or written.
`;
