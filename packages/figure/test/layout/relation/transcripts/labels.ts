/** What is spoken of each cell of the matrix of everybody on the last date the dataset knows, without its sources. */
export const LABELS = `
Kazakhstan towards Taliban authorities: recognises (denied), about January 2024, medium confidence
Kazakhstan towards Taliban authorities: does not recognise, since 15 August 2021, high confidence; 17 September 2021, high confidence; about January 2024, medium confidence, contradicts does not recognise, about January 2024; about January 2024, medium confidence, contradicts does not recognise, about January 2024
Kazakhstan towards Taliban authorities: hosts envoys, 17 April 2023, high confidence, contradicts hosts envoys, May 2023 and hosts envoys, September 2023; 21 August 2024, high confidence, contradicts hosts envoys, about 2025; about 2023, low confidence; May 2023, low confidence, contradicts hosts envoys, 17 April 2023 and hosts envoys, September 2023; September 2023, low confidence, contradicts hosts envoys, 17 April 2023 and hosts envoys, May 2023; about 2025, low confidence, contradicts hosts envoys, 21 August 2024
Kazakhstan towards Taliban authorities: is in contact, since August 2021, medium confidence; about June 2025, medium confidence
Kazakhstan towards Taliban authorities: lists as terrorist, since 15 March 2005, until December 2023 – June 2024, ended, high confidence, contradicts lists as terrorist, since 2015; since 2015, ended, low confidence, contradicts lists as terrorist, since 15 March 2005, until December 2023 – June 2024
Kazakhstan towards Taliban authorities: removed from the list of terrorist organisations, 29 December 2023, high confidence, contradicts delisting, removed from the list of terrorist organisations, 31 December 2023, removed from the list of terrorist organisations, 29 December 2023 and removed from the list of terrorist organisations, 3 June 2024; 29 December 2023, medium confidence, contradicts removed from the list of terrorist organisations, 29 December 2023; February 2024, medium confidence, contradicts removed from the list of terrorist organisations, 3 June 2024; 3 June 2024, medium confidence, contradicts removed from the list of terrorist organisations, 31 December 2023, removed from the list of terrorist organisations, 29 December 2023 and removed from the list of terrorist organisations, February 2024; December 2023, low confidence, contradicts removed from the list of terrorist organisations, 29 December 2023; 29 December 2023, low confidence, contradicts removed from the list of terrorist organisations, December 2023; 31 December 2023, low confidence, contradicts removed from the list of terrorist organisations, 29 December 2023 and removed from the list of terrorist organisations, 3 June 2024
Russia towards Taliban authorities: recognises, since 3 July 2025, high confidence
Russia towards Taliban authorities: does not recognise, 15 August 2021 to 2 July 2025, ended, high confidence
Russia towards Taliban authorities: hosts envoys, about April 2022, medium confidence
Russia towards Taliban authorities: lists as terrorist, 2003 to 17 April 2025, ended, high confidence
Russia towards Taliban authorities: removed from the list of terrorist organisations, 17 April 2025, high confidence, contradicts removed from the list of terrorist organisations, October 2024; October 2024, low confidence, contradicts removed from the list of terrorist organisations, 17 April 2025
Turkmenistan towards Taliban authorities: does not recognise, since 15 August 2021, medium confidence
Turkmenistan towards Taliban authorities: hosts envoys, 17 March 2022, high confidence; 27 July 2024, high confidence
Uzbekistan towards Taliban authorities: does not recognise, since 15 August 2021, high confidence
Uzbekistan towards Taliban authorities: hosts envoys, 9 October 2024, high confidence; no date given, medium confidence
Kyrgyzstan towards Taliban authorities: does not recognise, since 15 August 2021, medium confidence
Kyrgyzstan towards Taliban authorities: hosts envoys, February 2023, medium confidence
Kyrgyzstan towards Taliban authorities: lists as terrorist, 15 September 2006 to 2 September 2024, ended, high confidence
Kyrgyzstan towards Taliban authorities: removed from the list of terrorist organisations, 2 September 2024 – 6 September 2024, high confidence
Tajikistan towards Taliban authorities: does not recognise, since 25 August 2021, high confidence
Tajikistan towards Taliban authorities: hosts envoys, March 2023, low confidence, contradicts hosts envoys, 14 April 2023
Tajikistan towards Taliban authorities: is in contact, about November 2025, medium confidence
Tajikistan towards Taliban authorities: lists as terrorist, since March 2006, medium confidence
China towards Taliban authorities: does not recognise, since 15 August 2021, high confidence
China towards Taliban authorities: hosts envoys, 30 January 2024, high confidence, contradicts hosts envoys, 31 January 2024; 31 January 2024, low confidence, contradicts hosts envoys, 30 January 2024
China towards Taliban authorities: is in contact, 13 September 2023, medium confidence
Pakistan towards Taliban authorities: recognises, 1997 to November 2001, ended, medium confidence
Pakistan towards Taliban authorities: does not recognise, since 15 August 2021, high confidence
Pakistan towards Taliban authorities: hosts envoys, 30 May 2025, high confidence; 2021 to 30 May 2025, ended, high confidence
Pakistan and Taliban authorities: party to a conflict, since 27 February 2026, high confidence; 11 October 2025 to October 2025, ended, high confidence
Iran towards Taliban authorities: does not recognise, since 15 August 2021, high confidence
Iran towards Taliban authorities: hosts envoys, 26 February 2023, high confidence, contradicts hosts envoys (denied), 27 February 2023; 27 February 2023, medium confidence, contradicts hosts envoys, 26 February 2023
Azerbaijan towards Taliban authorities: does not recognise, since 15 August 2021, medium confidence
Azerbaijan towards Taliban authorities: is in contact, 15 February 2024, high confidence, contradicts is in contact, 22 March 2024; 22 March 2024, low confidence, contradicts is in contact, 15 February 2024
Türkiye towards Taliban authorities: does not recognise, since 15 August 2021, medium confidence
Türkiye towards Taliban authorities: hosts envoys, February 2023, low confidence, contradicts hosts envoys, 15 August 2021 to 6 February 2025
United Arab Emirates towards Taliban authorities: recognises, 1997 to September 2001, ended, medium confidence
United Arab Emirates towards Taliban authorities: does not recognise, since 15 August 2021, medium confidence
United Arab Emirates towards Taliban authorities: hosts envoys, 21 August 2024, high confidence
India towards Taliban authorities: is in contact, October 2025, low confidence; general knowledge, not read in a source
Georgia towards Taliban authorities: does not recognise, since 15 August 2021, low confidence; general knowledge, not read in a source
United States towards Taliban authorities: does not recognise, since 15 August 2021, high confidence
United States towards Taliban authorities: is in contact, 29 February 2020, high confidence
United States towards Taliban authorities: lists as terrorist, since 2002, high confidence
United Nations Security Council towards Taliban authorities: lists as terrorist (denied), 29 December 2023, high confidence, contradicts lists as terrorist, about 2003; about 2003, low confidence, contradicts lists as terrorist (denied), 29 December 2023
United Nations Security Council towards Taliban authorities: imposes sanctions, since 2011, high confidence; 12 February 2026, high confidence, contradicts imposes sanctions, 23 February 2026; 23 February 2026, low confidence, contradicts imposes sanctions, 12 February 2026
Credentials Committee of the UN General Assembly towards Taliban authorities: does not recognise, since 1 December 2021, high confidence
Islamic State - Khorasan Province and Taliban authorities: party to a conflict, since 2015, medium confidence
United States towards Afghanistan: imposes sanctions, 9 March 2026, high confidence
Taliban authorities towards Afghanistan: controls, since 15 August 2021, high confidence
former Afghan government (Islamic Republic of Afghanistan) towards Afghanistan: controls, 2004 to 15 August 2021, ended, medium confidence
Kazakhstan towards Afghanistan: trades, 2022, high confidence; 2023, high confidence; 2024, high confidence; January–August 2025, high confidence
Kazakhstan towards Afghanistan: promotes projects, 21 July 2022, high confidence; since 10 July 2025, high confidence
Uzbekistan towards Afghanistan: promotes projects, since 17 July 2025, high confidence
Pakistan towards Afghanistan: promotes projects, since 17 July 2025, high confidence
Turkmenistan towards Afghanistan: promotes projects, since September 2024, high confidence
Kazakhstan towards Trans-Caspian International Transport Route association: promotes projects, since October 2016, high confidence
Kazakhstan Temir Zholy (Kazakhstan Railways) towards Trans-Caspian International Transport Route association: is a member, since October 2016, high confidence
Azerbaijan Railways towards Trans-Caspian International Transport Route association: is a member, since October 2016, high confidence
Georgian Railway towards Trans-Caspian International Transport Route association: is a member, since October 2016, high confidence
European Union towards Trans-Caspian International Transport Route association: promotes projects, 12 June 2024, high confidence
Tajikistan towards former Afghan government (Islamic Republic of Afghanistan): hosts envoys, since 15 August 2021, high confidence; 14 April 2023, low confidence, contradicts hosts envoys, March 2023
Türkiye towards former Afghan government (Islamic Republic of Afghanistan): hosts envoys, 15 August 2021 to 6 February 2025, ended, high confidence, contradicts hosts envoys, February 2023
United Nations towards former Afghan government (Islamic Republic of Afghanistan): hosts envoys, since 15 August 2021, high confidence
European Union towards Russia: imposes sanctions, since 2014, medium confidence
United States towards Russia: imposes sanctions, since 2014, medium confidence
Kazakhstan towards Russia: trades, 2022, high confidence; about 2023, low confidence, contradicts trades, 2023
United Nations Security Council towards Islamic State - Khorasan Province: lists as terrorist, since 14 May 2019, high confidence
Taliban authorities and Islamic State - Khorasan Province: party to a conflict, since 2015, medium confidence
United Nations Security Council towards Al-Qaeda: lists as terrorist, since 2001, medium confidence; general knowledge, not read in a source
Taliban authorities towards Al-Qaeda: is in contact, 11 February 2026, medium confidence
Russia and Ukraine: party to a conflict, since 24 February 2022, medium confidence; general knowledge, not read in a source
Israel and Hamas: party to a conflict, since 7 October 2023, medium confidence; general knowledge, not read in a source
Kazakhstan towards China: trades, 2023, high confidence, contradicts rank 1 (claim) and trades, about 2023
Kazakhstan towards Uzbekistan: trades, 2022, low confidence
Kazakhstan towards Tajikistan: trades, 2022, low confidence
`;
