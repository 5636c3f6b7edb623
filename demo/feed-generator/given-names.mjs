const words = (text) => text.trim().split(/\s+/);

/** Given names as they are common in communities of the United States; by community, then by the gender that usually bears them. */
export const givenNames = {
  anglo: {
    female: words(`Abigail Caroline Claire Eleanor Emily Grace Hannah Heather Julia Katherine Laura Margaret Molly Natalie Paige
      Rebecca Sarah Susan Victoria Whitney`),
    male: words(`Adam Andrew Benjamin Charles Daniel Edward Ethan George Graham Henry James Jonathan Matthew Nathan Patrick Peter
      Robert Stephen Thomas William`),
  },
  black: {
    female: words(`Aaliyah Camille Danielle Ebony Imani Jasmine Kiara Latoya Monique Nia Simone Tamika Tiana Yolanda Zora`),
    male: words(`Andre Calvin Darius Darnell Isaiah Jamal Langston Malik Marcus Maurice Quincy Reggie Terrence Tyrell Xavier`),
  },
  latino: {
    female: words(`Alejandra Ana Beatriz Carmen Daniela Esperanza Gabriela Guadalupe Inés Isabel Lucía María Marisol Paloma Rocío
      Rosa Sofía Valeria Ximena Yesenia`),
    male: words(`Alejandro Andrés Carlos Diego Eduardo Emilio Fernando Héctor Ignacio Javier Jesús Joaquín José Luis Mateo Miguel
      Rafael Raúl Santiago Tomás`),
  },
  chinese: {
    female: words(`Ai-Lin Bonnie Christine Fang Jiayi Jing Lily Mei Ming-Na Qian Serena Vivian Wen Xiu Yan Ying`),
    male: words(`Alvin Bo Calvin Cheng Derek Feng Hao Jason Jun Kai Leon Ming Raymond Tao Wei Zhen`),
  },
  korean: {
    female: words(`Eun-ji Esther Eunice Grace Hana Hye-jin Ji-woo Jisoo Minji Seo-yeon Soo-jin Sunmi Yuna`),
    male: words(`Brian Dong-hyun Eugene Hyun-woo Jae Ji-ho Joon Min-jun Samuel Seung Sung-min Tae-yang Young-ho`),
  },
  vietnamese: {
    female: words(`Anh Bích Diễm Hạnh Hương Kim Lan Linh Mai Ngọc Phương Thảo Thu Trang Tuyết`),
    male: words(`An Bảo Dũng Đức Hiếu Huy Khoa Long Minh Nam Phúc Quang Tâm Tuấn Vinh`),
  },
  filipino: {
    female: words(`Analyn Angelica Bernadette Cherry Corazon Divina Jovelyn Liezel Luzviminda Marivic Marites Rowena`),
    male: words(`Arnel Benjie Danilo Edgardo Ferdinand Jericho Jomar Nestor Reynaldo Rodel Rommel Virgilio`),
  },
  southAsian: {
    female: words(`Aditi Amrita Ananya Deepa Farah Gauri Isha Kavita Lakshmi Meera Neha Nisha Pooja Priya Radhika Rupinder Sana
      Shreya Sunita Vidya`),
    male: words(`Aditya Amit Anil Arjun Bilal Faisal Gurpreet Harish Imran Karthik Manish Nikhil Pradeep Rahul Rajesh Ravi Rohan
      Sanjay Suresh Vikram`),
  },
  persian: {
    female: words(`Azadeh Bahar Darya Elham Fereshteh Golnaz Laleh Leila Mahsa Mina Nasrin Negar Parisa Roya Shirin Yasaman`),
    male: words(`Arash Babak Behrouz Cyrus Dariush Farhad Hamid Kaveh Kian Mehrdad Navid Omid Parviz Ramin Siavash Shahram`),
  },
  arab: {
    female: words(`Amal Dalia Dina Hala Hanan Huda Iman Layla Maha Mariam Nadia Noor Rania Salma Yasmin Zaynab`),
    male: words(`Adel Ahmad Basel Fadi Hassan Ibrahim Jamil Kareem Khalil Mazen Nabil Omar Samir Tariq Youssef Ziad`),
  },
  armenian: {
    female: words(`Ani Anahit Araxie Arpi Gayane Hasmik Karine Lusine Maral Nairi Narine Nvard Shushan Siran Talin Taline`),
    male: words(`Aram Ara Armen Arshak Davit Garo Gevorg Hagop Haig Hovik Levon Narek Raffi Sarkis Tigran Vahe`),
  },
  jewish: {
    female: words(`Avital Dafna Deborah Eliana Ilana Judith Leora Miriam Naomi Orly Rachel Rivka Shira Tali Yael`),
    male: words(`Amir Ari Asher Avi Dov Eitan Ezra Gideon Jonah Joshua Lior Noam Reuben Saul Zev`),
  },
  westAfrican: {
    female: words(`Abena Adaeze Adwoa Akosua Amara Chiamaka Chidinma Efua Folake Ifeoma Ngozi Temitope Yetunde Zainab`),
    male: words(`Ayodele Babatunde Chidi Chukwuemeka Emeka Femi Ikenna Kofi Kwabena Kwame Nnamdi Obinna Olumide Segun`),
  },
  eastAfrican: {
    female: words(`Abeba Almaz Bethlehem Eden Feven Hiwot Makda Rahel Saba Selam Tigist Wangari`),
    male: words(`Abel Biniam Dawit Elias Girma Kidane Mulugeta Samson Tesfaye Yared Yonas Zerihun`),
  },
  slavic: {
    female:
      words(`Agnieszka Aleksandra Anna Ekaterina Galina Irina Katarzyna Ksenia Larisa Magdalena Marina Natalia Oksana Svetlana
      Tatiana Yelena`),
    male: words(`Alexei Andrei Boris Dmitri Igor Jakub Krzysztof Leonid Marek Mikhail Nikolai Oleg Pavel Sergei Tomasz Vadim`),
  },
  mediterranean: {
    female: words(
      `Alessandra Bianca Chiara Despina Eleni Fernanda Francesca Giulia Ioanna Katerina Lúcia Paola Raffaella Sophia`,
    ),
    male: words(`Alessio Antonio Carlo Costas Dino Enzo Gianluca Giorgio João Leonardo Nikos Paulo Stavros Vasilis`),
  },
  japanese: {
    female: words(`Aiko Akemi Emi Haruka Keiko Mariko Michiko Naoko Reiko Sachiko Sayuri Yoko Yuki Yumiko`),
    male: words(`Akira Daisuke Hideo Hiroshi Kazuo Ken Kenji Makoto Masao Naoki Satoshi Shinji Takashi Tetsuya`),
  },
  nativeAndPacific: {
    female: words(`Kailani Kalena Lani Leilani Makana Malia Nizhoni Pualani Shandiin Sina Talia`),
    male: words(`Ikaika Kaleo Kanoa Kawika Kekoa Keoni Koa Makoa Nakai Sione Tavita`),
  },
};
