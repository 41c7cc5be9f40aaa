/** The matrix of everybody on six dates, as it was read in the facts and looked at: `●` holds or has happened, `◐` may have ended, `✕` denied, `◌` ended, `·` later; `⊖` and `⊙` the contrary ended or is to come; `≠` contradicted. */
export const MATRICES: Readonly<Record<string, string>> = {
  '2001': `
# Towards Taliban authorities
Kazakhstan                                              ·  ⊙≠ ·≠ ·  ·≠ ⊙≠ -  -  -  -  -  -
Russia                                                  ·  ⊙  ·  -  ·  ⊙≠ -  -  -  -  -  -
Turkmenistan                                            -  ⊙  ·  -  -  -  -  -  -  -  -  -
Uzbekistan                                              -  ⊙  ●  -  -  -  -  -  -  -  -  -
Kyrgyzstan                                              -  ⊙  ·  -  ·  ⊙  -  -  -  -  -  -
Tajikistan                                              -  ⊙  ·≠ ·  ·  -  -  -  -  -  -  -
China                                                   -  ⊙  ·≠ ·  -  -  -  -  -  -  -  -
Pakistan                                                ●  ⊙  ·  -  -  -  -  -  -  ·  -  -
Iran                                                    -  ⊙  ·≠ -  -  -  -  -  -  -  -  -
Azerbaijan                                              -  ⊙  -  ·≠ -  -  -  -  -  -  -  -
Türkiye                                                 -  ⊙  ·≠ -  -  -  -  -  -  -  -  -
United Arab Emirates                                    ●  ⊙  ·  -  -  -  -  -  -  -  -  -
India                                                   -  -  -  ·  -  -  -  -  -  -  -  -
Georgia                                                 -  ⊙  -  -  -  -  -  -  -  -  -  -
United States                                           -  ⊙  -  ·  ·  -  -  -  -  -  -  -
United Nations Security Council                         -  -  -  -  ·≠ -  ·≠ -  -  -  -  -
Credentials Committee of the UN General Assembly        -  ⊙  -  -  -  -  -  -  -  -  -  -
Islamic State - Khorasan Province                       -  -  -  -  -  -  -  -  -  ·  -  -
# Towards Afghanistan
United States                                           -  -  -  -  -  -  ·  -  -  -  -  -
Taliban authorities                                     -  -  -  -  -  -  -  -  -  -  -  ·
former Afghan government (Islamic Republic of Afgha…    -  -  -  -  -  -  -  -  -  -  -  ·
Kazakhstan                                              -  -  -  -  -  -  -  ·  -  -  ·  -
Uzbekistan                                              -  -  -  -  -  -  -  -  -  -  ·  -
Pakistan                                                -  -  -  -  -  -  -  -  -  -  ·  -
Turkmenistan                                            -  -  -  -  -  -  -  -  -  -  ·  -
# Towards Trans-Caspian International Transport Route association
Kazakhstan                                              -  -  -  -  -  -  -  -  -  -  ·  -
Kazakhstan Temir Zholy (Kazakhstan Railways)            -  -  -  -  -  -  -  -  ·  -  -  -
Azerbaijan Railways                                     -  -  -  -  -  -  -  -  ·  -  -  -
Georgian Railway                                        -  -  -  -  -  -  -  -  ·  -  -  -
European Union                                          -  -  -  -  -  -  -  -  -  -  ·  -
# Towards former Afghan government (Islamic Republic of Afghanistan)
Tajikistan                                              -  -  ·≠ -  -  -  -  -  -  -  -  -
Türkiye                                                 -  -  ·≠ -  -  -  -  -  -  -  -  -
United Nations                                          -  -  ·  -  -  -  -  -  -  -  -  -
# Towards Russia
European Union                                          -  -  -  -  -  -  ·  -  -  -  -  -
United States                                           -  -  -  -  -  -  ·  -  -  -  -  -
Kazakhstan                                              -  -  -  -  -  -  -  ·≠ -  -  -  -
# Towards Islamic State - Khorasan Province
United Nations Security Council                         -  -  -  -  ·  -  -  -  -  -  -  -
Taliban authorities                                     -  -  -  -  -  -  -  -  -  ·  -  -
# Towards Al-Qaeda
United Nations Security Council                         -  -  -  -  ●  -  -  -  -  -  -  -
Taliban authorities                                     -  -  -  ·  -  -  -  -  -  -  -  -
# Ukraine
Russia                                                  -  -  -  -  -  -  -  -  -  ·  -  -
# Hamas
Israel                                                  -  -  -  -  -  -  -  -  -  ·  -  -
# Towards China
Kazakhstan                                              -  -  -  -  -  -  -  ·≠ -  -  -  -
# Towards Uzbekistan
Kazakhstan                                              -  -  -  -  -  -  -  ·  -  -  -  -
# Towards Tajikistan
Kazakhstan                                              -  -  -  -  -  -  -  ·  -  -  -  -
`,
  '2010': `
# Towards Taliban authorities
Kazakhstan                                              ·  ⊙≠ ·≠ ·  ●≠ ⊙≠ -  -  -  -  -  -
Russia                                                  ·  ⊙  ·  -  ●  ⊙≠ -  -  -  -  -  -
Turkmenistan                                            -  ⊙  ·  -  -  -  -  -  -  -  -  -
Uzbekistan                                              -  ⊙  ●  -  -  -  -  -  -  -  -  -
Kyrgyzstan                                              -  ⊙  ·  -  ●  ⊙  -  -  -  -  -  -
Tajikistan                                              -  ⊙  ·≠ ·  ●  -  -  -  -  -  -  -
China                                                   -  ⊙  ·≠ ·  -  -  -  -  -  -  -  -
Pakistan                                                ◌  ⊙  ·  -  -  -  -  -  -  ·  -  -
Iran                                                    -  ⊙  ·≠ -  -  -  -  -  -  -  -  -
Azerbaijan                                              -  ⊙  -  ·≠ -  -  -  -  -  -  -  -
Türkiye                                                 -  ⊙  ·≠ -  -  -  -  -  -  -  -  -
United Arab Emirates                                    ◌  ⊙  ·  -  -  -  -  -  -  -  -  -
India                                                   -  -  -  ·  -  -  -  -  -  -  -  -
Georgia                                                 -  ⊙  -  -  -  -  -  -  -  -  -  -
United States                                           -  ⊙  -  ·  ●  -  -  -  -  -  -  -
United Nations Security Council                         -  -  -  -  ●≠ -  ·≠ -  -  -  -  -
Credentials Committee of the UN General Assembly        -  ⊙  -  -  -  -  -  -  -  -  -  -
Islamic State - Khorasan Province                       -  -  -  -  -  -  -  -  -  ·  -  -
# Towards Afghanistan
United States                                           -  -  -  -  -  -  ·  -  -  -  -  -
Taliban authorities                                     -  -  -  -  -  -  -  -  -  -  -  ·
former Afghan government (Islamic Republic of Afgha…    -  -  -  -  -  -  -  -  -  -  -  ●
Kazakhstan                                              -  -  -  -  -  -  -  ·  -  -  ·  -
Uzbekistan                                              -  -  -  -  -  -  -  -  -  -  ·  -
Pakistan                                                -  -  -  -  -  -  -  -  -  -  ·  -
Turkmenistan                                            -  -  -  -  -  -  -  -  -  -  ·  -
# Towards Trans-Caspian International Transport Route association
Kazakhstan                                              -  -  -  -  -  -  -  -  -  -  ·  -
Kazakhstan Temir Zholy (Kazakhstan Railways)            -  -  -  -  -  -  -  -  ·  -  -  -
Azerbaijan Railways                                     -  -  -  -  -  -  -  -  ·  -  -  -
Georgian Railway                                        -  -  -  -  -  -  -  -  ·  -  -  -
European Union                                          -  -  -  -  -  -  -  -  -  -  ·  -
# Towards former Afghan government (Islamic Republic of Afghanistan)
Tajikistan                                              -  -  ·≠ -  -  -  -  -  -  -  -  -
Türkiye                                                 -  -  ·≠ -  -  -  -  -  -  -  -  -
United Nations                                          -  -  ·  -  -  -  -  -  -  -  -  -
# Towards Russia
European Union                                          -  -  -  -  -  -  ·  -  -  -  -  -
United States                                           -  -  -  -  -  -  ·  -  -  -  -  -
Kazakhstan                                              -  -  -  -  -  -  -  ·≠ -  -  -  -
# Towards Islamic State - Khorasan Province
United Nations Security Council                         -  -  -  -  ·  -  -  -  -  -  -  -
Taliban authorities                                     -  -  -  -  -  -  -  -  -  ·  -  -
# Towards Al-Qaeda
United Nations Security Council                         -  -  -  -  ●  -  -  -  -  -  -  -
Taliban authorities                                     -  -  -  ·  -  -  -  -  -  -  -  -
# Ukraine
Russia                                                  -  -  -  -  -  -  -  -  -  ·  -  -
# Hamas
Israel                                                  -  -  -  -  -  -  -  -  -  ·  -  -
# Towards China
Kazakhstan                                              -  -  -  -  -  -  -  ·≠ -  -  -  -
# Towards Uzbekistan
Kazakhstan                                              -  -  -  -  -  -  -  ·  -  -  -  -
# Towards Tajikistan
Kazakhstan                                              -  -  -  -  -  -  -  ·  -  -  -  -
`,
  '2022': `
# Towards Taliban authorities
Kazakhstan                                              ·  ✕≠ ·≠ ●  ●≠ ⊙≠ -  -  -  -  -  -
Russia                                                  ·  ✕  ●  -  ●  ⊙≠ -  -  -  -  -  -
Turkmenistan                                            -  ✕  ●  -  -  -  -  -  -  -  -  -
Uzbekistan                                              -  ✕  ●  -  -  -  -  -  -  -  -  -
Kyrgyzstan                                              -  ✕  ·  -  ●  ⊙  -  -  -  -  -  -
Tajikistan                                              -  ✕  ·≠ ·  ●  -  -  -  -  -  -  -
China                                                   -  ✕  ·≠ ·  -  -  -  -  -  -  -  -
Pakistan                                                ◌  ✕  ●  -  -  -  -  -  -  ·  -  -
Iran                                                    -  ✕  ·≠ -  -  -  -  -  -  -  -  -
Azerbaijan                                              -  ✕  -  ·≠ -  -  -  -  -  -  -  -
Türkiye                                                 -  ✕  ·≠ -  -  -  -  -  -  -  -  -
United Arab Emirates                                    ◌  ✕  ·  -  -  -  -  -  -  -  -  -
India                                                   -  -  -  ·  -  -  -  -  -  -  -  -
Georgia                                                 -  ✕  -  -  -  -  -  -  -  -  -  -
United States                                           -  ✕  -  ●  ●  -  -  -  -  -  -  -
United Nations Security Council                         -  -  -  -  ●≠ -  ●≠ -  -  -  -  -
Credentials Committee of the UN General Assembly        -  ✕  -  -  -  -  -  -  -  -  -  -
Islamic State - Khorasan Province                       -  -  -  -  -  -  -  -  -  ●  -  -
# Towards Afghanistan
United States                                           -  -  -  -  -  -  ·  -  -  -  -  -
Taliban authorities                                     -  -  -  -  -  -  -  -  -  -  -  ●
former Afghan government (Islamic Republic of Afgha…    -  -  -  -  -  -  -  -  -  -  -  ◌
Kazakhstan                                              -  -  -  -  -  -  -  ●  -  -  ●  -
Uzbekistan                                              -  -  -  -  -  -  -  -  -  -  ·  -
Pakistan                                                -  -  -  -  -  -  -  -  -  -  ·  -
Turkmenistan                                            -  -  -  -  -  -  -  -  -  -  ·  -
# Towards Trans-Caspian International Transport Route association
Kazakhstan                                              -  -  -  -  -  -  -  -  -  -  ●  -
Kazakhstan Temir Zholy (Kazakhstan Railways)            -  -  -  -  -  -  -  -  ●  -  -  -
Azerbaijan Railways                                     -  -  -  -  -  -  -  -  ●  -  -  -
Georgian Railway                                        -  -  -  -  -  -  -  -  ●  -  -  -
European Union                                          -  -  -  -  -  -  -  -  -  -  ·  -
# Towards former Afghan government (Islamic Republic of Afghanistan)
Tajikistan                                              -  -  ●≠ -  -  -  -  -  -  -  -  -
Türkiye                                                 -  -  ●≠ -  -  -  -  -  -  -  -  -
United Nations                                          -  -  ●  -  -  -  -  -  -  -  -  -
# Towards Russia
European Union                                          -  -  -  -  -  -  ●  -  -  -  -  -
United States                                           -  -  -  -  -  -  ●  -  -  -  -  -
Kazakhstan                                              -  -  -  -  -  -  -  ●≠ -  -  -  -
# Towards Islamic State - Khorasan Province
United Nations Security Council                         -  -  -  -  ●  -  -  -  -  -  -  -
Taliban authorities                                     -  -  -  -  -  -  -  -  -  ●  -  -
# Towards Al-Qaeda
United Nations Security Council                         -  -  -  -  ●  -  -  -  -  -  -  -
Taliban authorities                                     -  -  -  ·  -  -  -  -  -  -  -  -
# Ukraine
Russia                                                  -  -  -  -  -  -  -  -  -  ●  -  -
# Hamas
Israel                                                  -  -  -  -  -  -  -  -  -  ·  -  -
# Towards China
Kazakhstan                                              -  -  -  -  -  -  -  ·≠ -  -  -  -
# Towards Uzbekistan
Kazakhstan                                              -  -  -  -  -  -  -  ●  -  -  -  -
# Towards Tajikistan
Kazakhstan                                              -  -  -  -  -  -  -  ●  -  -  -  -
`,
  '2024-01': `
# Towards Taliban authorities
Kazakhstan                                              ✕  ✕≠ ●≠ ●  ◐≠ ◌≠ -  -  -  -  -  -
Russia                                                  ·  ✕  ●  -  ●  ⊙≠ -  -  -  -  -  -
Turkmenistan                                            -  ✕  ●  -  -  -  -  -  -  -  -  -
Uzbekistan                                              -  ✕  ●  -  -  -  -  -  -  -  -  -
Kyrgyzstan                                              -  ✕  ●  -  ●  ⊙  -  -  -  -  -  -
Tajikistan                                              -  ✕  ●≠ ·  ●  -  -  -  -  -  -  -
China                                                   -  ✕  ●≠ ●  -  -  -  -  -  -  -  -
Pakistan                                                ◌  ✕  ●  -  -  -  -  -  -  ·  -  -
Iran                                                    -  ✕  ●≠ -  -  -  -  -  -  -  -  -
Azerbaijan                                              -  ✕  -  ·≠ -  -  -  -  -  -  -  -
Türkiye                                                 -  ✕  ●≠ -  -  -  -  -  -  -  -  -
United Arab Emirates                                    ◌  ✕  ·  -  -  -  -  -  -  -  -  -
India                                                   -  -  -  ·  -  -  -  -  -  -  -  -
Georgia                                                 -  ✕  -  -  -  -  -  -  -  -  -  -
United States                                           -  ✕  -  ●  ●  -  -  -  -  -  -  -
United Nations Security Council                         -  -  -  -  ✕≠ -  ●≠ -  -  -  -  -
Credentials Committee of the UN General Assembly        -  ✕  -  -  -  -  -  -  -  -  -  -
Islamic State - Khorasan Province                       -  -  -  -  -  -  -  -  -  ●  -  -
# Towards Afghanistan
United States                                           -  -  -  -  -  -  ·  -  -  -  -  -
Taliban authorities                                     -  -  -  -  -  -  -  -  -  -  -  ●
former Afghan government (Islamic Republic of Afgha…    -  -  -  -  -  -  -  -  -  -  -  ◌
Kazakhstan                                              -  -  -  -  -  -  -  ●  -  -  ●  -
Uzbekistan                                              -  -  -  -  -  -  -  -  -  -  ·  -
Pakistan                                                -  -  -  -  -  -  -  -  -  -  ·  -
Turkmenistan                                            -  -  -  -  -  -  -  -  -  -  ·  -
# Towards Trans-Caspian International Transport Route association
Kazakhstan                                              -  -  -  -  -  -  -  -  -  -  ●  -
Kazakhstan Temir Zholy (Kazakhstan Railways)            -  -  -  -  -  -  -  -  ●  -  -  -
Azerbaijan Railways                                     -  -  -  -  -  -  -  -  ●  -  -  -
Georgian Railway                                        -  -  -  -  -  -  -  -  ●  -  -  -
European Union                                          -  -  -  -  -  -  -  -  -  -  ·  -
# Towards former Afghan government (Islamic Republic of Afghanistan)
Tajikistan                                              -  -  ●≠ -  -  -  -  -  -  -  -  -
Türkiye                                                 -  -  ●≠ -  -  -  -  -  -  -  -  -
United Nations                                          -  -  ●  -  -  -  -  -  -  -  -  -
# Towards Russia
European Union                                          -  -  -  -  -  -  ●  -  -  -  -  -
United States                                           -  -  -  -  -  -  ●  -  -  -  -  -
Kazakhstan                                              -  -  -  -  -  -  -  ●≠ -  -  -  -
# Towards Islamic State - Khorasan Province
United Nations Security Council                         -  -  -  -  ●  -  -  -  -  -  -  -
Taliban authorities                                     -  -  -  -  -  -  -  -  -  ●  -  -
# Towards Al-Qaeda
United Nations Security Council                         -  -  -  -  ●  -  -  -  -  -  -  -
Taliban authorities                                     -  -  -  ·  -  -  -  -  -  -  -  -
# Ukraine
Russia                                                  -  -  -  -  -  -  -  -  -  ●  -  -
# Hamas
Israel                                                  -  -  -  -  -  -  -  -  -  ●  -  -
# Towards China
Kazakhstan                                              -  -  -  -  -  -  -  ●≠ -  -  -  -
# Towards Uzbekistan
Kazakhstan                                              -  -  -  -  -  -  -  ●  -  -  -  -
# Towards Tajikistan
Kazakhstan                                              -  -  -  -  -  -  -  ●  -  -  -  -
`,
  '2025-07-03': `
# Towards Taliban authorities
Kazakhstan                                              ✕  ✕≠ ●≠ ●  ◌≠ ◌≠ -  -  -  -  -  -
Russia                                                  ●  ⊖  ●  -  ◌  ◌≠ -  -  -  -  -  -
Turkmenistan                                            -  ✕  ●  -  -  -  -  -  -  -  -  -
Uzbekistan                                              -  ✕  ●  -  -  -  -  -  -  -  -  -
Kyrgyzstan                                              -  ✕  ●  -  ◌  ◌  -  -  -  -  -  -
Tajikistan                                              -  ✕  ●≠ ·  ●  -  -  -  -  -  -  -
China                                                   -  ✕  ●≠ ●  -  -  -  -  -  -  -  -
Pakistan                                                ◌  ✕  ●  -  -  -  -  -  -  ·  -  -
Iran                                                    -  ✕  ●≠ -  -  -  -  -  -  -  -  -
Azerbaijan                                              -  ✕  -  ●≠ -  -  -  -  -  -  -  -
Türkiye                                                 -  ✕  ●≠ -  -  -  -  -  -  -  -  -
United Arab Emirates                                    ◌  ✕  ●  -  -  -  -  -  -  -  -  -
India                                                   -  -  -  ·  -  -  -  -  -  -  -  -
Georgia                                                 -  ✕  -  -  -  -  -  -  -  -  -  -
United States                                           -  ✕  -  ●  ●  -  -  -  -  -  -  -
United Nations Security Council                         -  -  -  -  ✕≠ -  ●≠ -  -  -  -  -
Credentials Committee of the UN General Assembly        -  ✕  -  -  -  -  -  -  -  -  -  -
Islamic State - Khorasan Province                       -  -  -  -  -  -  -  -  -  ●  -  -
# Towards Afghanistan
United States                                           -  -  -  -  -  -  ·  -  -  -  -  -
Taliban authorities                                     -  -  -  -  -  -  -  -  -  -  -  ●
former Afghan government (Islamic Republic of Afgha…    -  -  -  -  -  -  -  -  -  -  -  ◌
Kazakhstan                                              -  -  -  -  -  -  -  ●  -  -  ●  -
Uzbekistan                                              -  -  -  -  -  -  -  -  -  -  ·  -
Pakistan                                                -  -  -  -  -  -  -  -  -  -  ·  -
Turkmenistan                                            -  -  -  -  -  -  -  -  -  -  ●  -
# Towards Trans-Caspian International Transport Route association
Kazakhstan                                              -  -  -  -  -  -  -  -  -  -  ●  -
Kazakhstan Temir Zholy (Kazakhstan Railways)            -  -  -  -  -  -  -  -  ●  -  -  -
Azerbaijan Railways                                     -  -  -  -  -  -  -  -  ●  -  -  -
Georgian Railway                                        -  -  -  -  -  -  -  -  ●  -  -  -
European Union                                          -  -  -  -  -  -  -  -  -  -  ●  -
# Towards former Afghan government (Islamic Republic of Afghanistan)
Tajikistan                                              -  -  ●≠ -  -  -  -  -  -  -  -  -
Türkiye                                                 -  -  ◌≠ -  -  -  -  -  -  -  -  -
United Nations                                          -  -  ●  -  -  -  -  -  -  -  -  -
# Towards Russia
European Union                                          -  -  -  -  -  -  ●  -  -  -  -  -
United States                                           -  -  -  -  -  -  ●  -  -  -  -  -
Kazakhstan                                              -  -  -  -  -  -  -  ●≠ -  -  -  -
# Towards Islamic State - Khorasan Province
United Nations Security Council                         -  -  -  -  ●  -  -  -  -  -  -  -
Taliban authorities                                     -  -  -  -  -  -  -  -  -  ●  -  -
# Towards Al-Qaeda
United Nations Security Council                         -  -  -  -  ●  -  -  -  -  -  -  -
Taliban authorities                                     -  -  -  ·  -  -  -  -  -  -  -  -
# Ukraine
Russia                                                  -  -  -  -  -  -  -  -  -  ●  -  -
# Hamas
Israel                                                  -  -  -  -  -  -  -  -  -  ●  -  -
# Towards China
Kazakhstan                                              -  -  -  -  -  -  -  ●≠ -  -  -  -
# Towards Uzbekistan
Kazakhstan                                              -  -  -  -  -  -  -  ●  -  -  -  -
# Towards Tajikistan
Kazakhstan                                              -  -  -  -  -  -  -  ●  -  -  -  -
`,
  '2026-03-09': `
# Towards Taliban authorities
Kazakhstan                                              ✕  ✕≠ ●≠ ●  ◌≠ ◌≠ -  -  -  -  -  -
Russia                                                  ●  ⊖  ●  -  ◌  ◌≠ -  -  -  -  -  -
Turkmenistan                                            -  ✕  ●  -  -  -  -  -  -  -  -  -
Uzbekistan                                              -  ✕  ●  -  -  -  -  -  -  -  -  -
Kyrgyzstan                                              -  ✕  ●  -  ◌  ◌  -  -  -  -  -  -
Tajikistan                                              -  ✕  ●≠ ●  ●  -  -  -  -  -  -  -
China                                                   -  ✕  ●≠ ●  -  -  -  -  -  -  -  -
Pakistan                                                ◌  ✕  ●  -  -  -  -  -  -  ●  -  -
Iran                                                    -  ✕  ●≠ -  -  -  -  -  -  -  -  -
Azerbaijan                                              -  ✕  -  ●≠ -  -  -  -  -  -  -  -
Türkiye                                                 -  ✕  ●≠ -  -  -  -  -  -  -  -  -
United Arab Emirates                                    ◌  ✕  ●  -  -  -  -  -  -  -  -  -
India                                                   -  -  -  ●  -  -  -  -  -  -  -  -
Georgia                                                 -  ✕  -  -  -  -  -  -  -  -  -  -
United States                                           -  ✕  -  ●  ●  -  -  -  -  -  -  -
United Nations Security Council                         -  -  -  -  ✕≠ -  ●≠ -  -  -  -  -
Credentials Committee of the UN General Assembly        -  ✕  -  -  -  -  -  -  -  -  -  -
Islamic State - Khorasan Province                       -  -  -  -  -  -  -  -  -  ●  -  -
# Towards Afghanistan
United States                                           -  -  -  -  -  -  ●  -  -  -  -  -
Taliban authorities                                     -  -  -  -  -  -  -  -  -  -  -  ●
former Afghan government (Islamic Republic of Afgha…    -  -  -  -  -  -  -  -  -  -  -  ◌
Kazakhstan                                              -  -  -  -  -  -  -  ●  -  -  ●  -
Uzbekistan                                              -  -  -  -  -  -  -  -  -  -  ●  -
Pakistan                                                -  -  -  -  -  -  -  -  -  -  ●  -
Turkmenistan                                            -  -  -  -  -  -  -  -  -  -  ●  -
# Towards Trans-Caspian International Transport Route association
Kazakhstan                                              -  -  -  -  -  -  -  -  -  -  ●  -
Kazakhstan Temir Zholy (Kazakhstan Railways)            -  -  -  -  -  -  -  -  ●  -  -  -
Azerbaijan Railways                                     -  -  -  -  -  -  -  -  ●  -  -  -
Georgian Railway                                        -  -  -  -  -  -  -  -  ●  -  -  -
European Union                                          -  -  -  -  -  -  -  -  -  -  ●  -
# Towards former Afghan government (Islamic Republic of Afghanistan)
Tajikistan                                              -  -  ●≠ -  -  -  -  -  -  -  -  -
Türkiye                                                 -  -  ◌≠ -  -  -  -  -  -  -  -  -
United Nations                                          -  -  ●  -  -  -  -  -  -  -  -  -
# Towards Russia
European Union                                          -  -  -  -  -  -  ●  -  -  -  -  -
United States                                           -  -  -  -  -  -  ●  -  -  -  -  -
Kazakhstan                                              -  -  -  -  -  -  -  ●≠ -  -  -  -
# Towards Islamic State - Khorasan Province
United Nations Security Council                         -  -  -  -  ●  -  -  -  -  -  -  -
Taliban authorities                                     -  -  -  -  -  -  -  -  -  ●  -  -
# Towards Al-Qaeda
United Nations Security Council                         -  -  -  -  ●  -  -  -  -  -  -  -
Taliban authorities                                     -  -  -  ●  -  -  -  -  -  -  -  -
# Ukraine
Russia                                                  -  -  -  -  -  -  -  -  -  ●  -  -
# Hamas
Israel                                                  -  -  -  -  -  -  -  -  -  ●  -  -
# Towards China
Kazakhstan                                              -  -  -  -  -  -  -  ●≠ -  -  -  -
# Towards Uzbekistan
Kazakhstan                                              -  -  -  -  -  -  -  ●  -  -  -  -
# Towards Tajikistan
Kazakhstan                                              -  -  -  -  -  -  -  ●  -  -  -  -
`,
};
