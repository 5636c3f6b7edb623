/** An underscore stands for a space inside one name. */
const words = (text) =>
  text
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll('_', ' '));

/** Family names as they are common in communities of the United States. */
export const familyNames = {
  anglo:
    words(`Abbott Aldridge Ashworth Bancroft Barrow Beckett Blackwood Bramwell Brennan Burke Callahan Carmichael Chadwick Clarke
    Connolly Crawford Cunningham Dalton Davenport Delaney Donnelly Doyle Drummond Ellsworth Fairbanks Farrell Fitzgerald Fletcher
    Gallagher Garrett Goodwin Hadley Halloran Hartley Hathaway Hawthorne Holloway Huxley Ingram Kavanagh Keane Kendrick Lockwood
    MacLeod McAllister McCarthy Merriweather Montgomery Nolan O’Brien O’Connell O’Neill Paxton Pemberton Prescott Quinn Radcliffe
    Rutherford Shaughnessy Sinclair Stanhope Sutherland Thornton Underwood Wainwright Whitaker Winslow Yates`),
  black:
    words(`Baptiste Battle Beauchamp Bledsoe Booker Broussard Chatman Coleman Crenshaw Dorsey Ellison Fontenot Gaines Hairston
    Hargrove Holliday Hutchins Jefferson Landry Mayfield McCoy Merritt Mosley Pettway Pickett Ransom Rivers Roundtree Sampson Sims
    Singletary Staples Tate Thibodeaux Toussaint Tubbs Vaughn Washington Wiggins Woodson`),
  latino:
    words(`Acevedo Aguilar Alvarado Arroyo Avendaño Ayala Barrera Becerra Cabrera Calderón Cárdenas Castañeda Cervantes Cisneros
    Colón Contreras Cordero de_la_Cruz de_la_Torre Delgado Echeverría Escobar Espinoza Figueroa Fuentes Galindo Gallegos Guerrero
    Herrera Ibarra Jaramillo Ledesma Lozano Maldonado Márquez Medrano Mejía Montoya Munguía Muñoz Navarro Núñez Ochoa Olivares
    Ordóñez Orozco Ortega Pacheco Peralta Quiñones Quintero Rosales Salazar Sandoval Sepúlveda Solís Tejeda Treviño Urrutia
    Valenzuela Villalobos Villanueva Zamora Zúñiga`),
  chinese:
    words(`Cai Cao Chan Chao Cheung Chiang Chu Deng Fong Fung Gao Guo Ho Hsieh Hsu Hu Huang Kwan Kwok Lai Lam Lau Leung Liang
    Liao Luo Ma Mak Ng Ong Pan Peng Shen Sun Tam Tang Tsai Tse Wu Xie Xu Yang Yao Yip Yu Zhao Zheng Zhou Zhu`),
  korean:
    words(`Ahn Bae Baek Byun Cha Choi Chung Gil Gwon Han Hong Hwang Im Jang Jeon Joo Jung Kang Ko Koo Kwon Lim Min Moon Nam Noh
    Oh Paik Pyo Rhee Ryu Seo Shim Shin Son Suh Yoo Yoon`),
  vietnamese: words(`Bùi Cao Châu Đặng Đào Đinh Đỗ Đoàn Dương Hà Hồ Huỳnh La Lâm Lê Lương Lưu Lý Mạc Ngô Nguyễn Phạm Phan Phùng Tạ
    Tăng Thái Tô Tôn Trần Triệu Trịnh Trương Võ Vũ Vương`),
  filipino:
    words(`Abad Agbayani Alcantara Bautista Bayani Buenaventura Cabanban Catacutan Dalisay Dela_Cruz Dimaculangan Evangelista
    Galang Gatdula Guinto Ilagan Lacson Ligaya Lualhati Macaraeg Magsaysay Malabanan Mangubat Manalo Ocampo Pangilinan Panganiban
    Pascual Punzalan Quiambao Salonga Santiaguel Sumulong Tolentino Tumulak Villaluz`),
  southAsian:
    words(`Agarwal Ahluwalia Banerjee Bhatt Bose Chakraborty Chatterjee Chaudhry Chawla Das Desai Deshmukh Dhillon Gill Gupta
    Iyer Jain Joshi Kapoor Khanna Krishnan Kulkarni Mahajan Malhotra Mehta Menon Mirza Mistry Mukherjee Nair Naidu Pandey Parekh
    Patel Pillai Qureshi Rao Reddy Sandhu Saxena Shah Sharma Siddiqui Sodhi Srinivasan Subramaniam Thakkar Trivedi Varma
    Venkataraman`),
  persian:
    words(`Abtahi Afshar Alavi Amini Ansari Ardalan Azimi Bahrami Daneshvar Ebrahimi Emami Farahani Farrokhzad Ghorbani Golshan
    Hakimi Hashemi Jalali Kamali Karimi Kashani Kazemi Khorsandi Mahdavi Moradi Mokhtari Naderi Nikpour Pakravan Rahimi Rostami
    Sadeghi Sarfaraz Shirazi Tabrizi Tavakoli Yazdani Zandi`),
  arab: words(`Abdallah Abboud Al-Amin Al-Khatib Al-Masri Asfour Awad Aziz Badawi Barakat Bishara Daher Dajani El-Sayed Fakhoury Farah
    Ghanem Habib Haddad Hamdan Ishak Jaber Kanaan Kassab Khoury Mansour Masoud Nahas Najjar Nassar Qasim Rahal Saab Salameh Sayegh
    Shaheen Shehadeh Tannous Yacoub Zogby`),
  armenian: words(`Abrahamyan Aghajanian Alexanian Arakelyan Avetisyan Babayan Bagdasarian Balian Boyajian Chakmakjian Darbinyan
    Der-Hovanessian Galstyan Gasparian Ghazarian Grigoryan Hakobyan Harutyunyan Hovsepian Jamgochian Kalfayan Karapetyan Keshishian
    Khachatryan Manukyan Margaryan Minasian Nalbandian Nazarian Ohanian Papazian Petrosyan Sahakyan Simonian Tashjian Terzian
    Vardanyan Yeghiayan Zakarian`),
  jewish:
    words(`Abramowitz Adelman Auerbach Bergman Blumenthal Brodsky Cohen Dreyfus Edelstein Eisenberg Feinberg Feldman Fishbein
    Friedlander Goldfarb Gottlieb Greenbaum Grossman Halpern Hirsch Horowitz Kaplan Katz Kessler Lachman Landau Lefkowitz Levine
    Lieberman Mandelbaum Mizrahi Perlman Rabin Rosenthal Roth Sasson Schulman Shapiro Silverstein Sofer Stern Tannenbaum
    Toledano Wasserman Weiss Zucker`),
  westAfrican:
    words(`Acheampong Adebayo Adeleke Adeyemi Afolabi Agyeman Akintola Amoako Ansah Anyanwu Appiah Asante Ayodeji Balogun
    Boateng Chukwu Danquah Diallo Ekwueme Eze Ezenwa Fashola Idowu Igwe Iheanacho Kamara Koroma Mensah Nwosu Obi Odukoya Ogunleye
    Okafor Okonkwo Okoye Oladipo Onyango Oppong Osei Owusu Quaye Sesay Sowah Uche Yeboah`),
  eastAfrican: words(`Abdi Abebe Alemu Assefa Bekele Berhane Dinku Gebre Gebremariam Gebreselassie Haile Hagos Kamau Kebede Kibet
    Kiplagat Lemma Mebratu Mengistu Mesfin Mwangi Negash Njoroge Otieno Tadesse Tekle Tesfay Wolde Woldemariam Yimer`),
  slavic: words(`Adamczyk Andrushchenko Baranov Bielski Chernenko Chmielewski Dąbrowski Dolinsky Fedorov Gorski Grabowski Ivanenko
    Jankowski Kaminski Kovalenko Kowalczyk Kravchenko Kuznetsov Lebedev Lewandowski Markovic Morozov Nowak Orlov Pavlenko Petrov
    Polanski Popescu Romanenko Rusakov Sadowski Shevchenko Sidorov Sokolov Stankovic Volkov Wiśniewski Wojcik Zelenko
    Zielinski`),
  mediterranean:
    words(`Alexopoulos Almeida Angelopoulos Antonelli Barbieri Bellini Benedetti Caputo Carvalho Christodoulou Conti Costa
    D’Amico D’Angelo De_Luca Di_Stefano Esposito Ferrara Fonseca Galanis Gallo Georgiou Karras Kostopoulos Lombardi Marchetti
    Mavros Moreira Nascimento Orsini Pagano Papadakis Pappas Pellegrino Pereira Rinaldi Romano Silveira Stavropoulos Teixeira
    Testa Theodorou Vitale Xenakis Zanetti`),
  japanese: words(`Abe Aoki Endo Fujimoto Fujita Fukuda Goto Hamada Hashimoto Hayashi Honda Inoue Ishikawa Kaneko Kato Kimura
    Kobayashi Kondo Maeda Matsuda Miyamoto Mori Murakami Nakagawa Nakamura Nishimura Ogawa Okada Ota Saito Sakamoto Sasaki
    Shimizu Sugiyama Takeda Tamura Ueda Watanabe Yamaguchi Yoshida`),
  nativeAndPacific: words(`Aiono Akana Begay Benally Bitsui Deschenie Faleolo Fonoti Halemano Kahananui Kahale Kalani Kanahele
    Kealoha Leota Lolohea Mahoe Nez Tafuna Tso Tsosie Tuiasosopo Whitehorse Yazzie`),
};
