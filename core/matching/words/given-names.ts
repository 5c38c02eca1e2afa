/**
 * Given names: another one before a surname speaks of another person. Titles that are also names
 * (Dean, Earl, Prince) are left out on purpose.
 */
export const GIVEN_NAMES = `
Annegret Anke Antonia Britta Gabi Hannelore Heiko
Henning Jochen Kai Kirsten Lina Lotte Maike Malte Meike
Margot Margarethe Nadine Natascha Regine Svenja Torben Yannick
Björn Rodion
Adam Adrian Agnes Alan Albert Alex Alexander Alexandra Alexandre Alexei Alexey Alice Alina Amanda Amy Anastasia Andre
Andrea Andreas Andrei Andrej Andrew Andrey Angelika Anita Anja Anna Anne Annette Anthony Anton Antonio Arnold
Arthur Artur Axel Barbara Ben Benjamin Bernard Bernd Bettina Bill Birgit Bob Boris Brian Brigitte
Bruno Carl Carlos Caroline Catherine Charles Charlotte Chris Christa Christian Christina Christine
Christoph Christopher Claudia Daniel Daniela Danny Darya Dasha David Denis Dennis Diana Dieter Dirk Dmitri Dmitry Dmitrij
Dominik Donald Dora Eberhard Eckart Eduard Edward Ekaterina Elena Elisabeth Elizabeth Elizaveta Elisaveta Ella Ellen Emil
Emily Emma Eric Erich Erik Erika Ernst Eugen Eva Evgeny Felix Florian Frank Franz Fred Friedrich Fritz Gabriele
Galina Gary Gene George Georg Georgy Gerd Gerhard Gisela Gleb Grigory Gunter Gustav Hanna Hannah Hannes Hans
Harald Harry Hartmut Heidi Heike Heinrich Heinz Helen Helena Helga Helmut Henry Herbert Hermann Horst Hugo Ida Igor
Ilse Ilya Inga Inge Ingrid Irina Iris Ivan Jack Jakob James Jan Jana Jane Janet Jean Jennifer Jens Jessica
Jim Joachim Joe Johann Johanna Johannes John Jonas Jonathan Jörg Josef Joseph Juan José Judith Julia Julian Jürgen Karen
Karin Karl Katerina Katharina Kate Kathrin Katja Katrin Katya Kevin Kim Kirill Klara Klaus Kolya Konrad Konstantin
Kristina Ksenia Kurt Lara Larisa Lars Laura Lena Leo Leon Leonid Lidia Lilia Lilija Liliya Linda Lisa Liza Louis Louise
Lucas Ludwig Luisa Lukas Lydia Lyudmila Ludmila Ludmilla Liudmila Ljudmila Loudmila Maksim Manfred Manuel Marc Marcel Marco Marcus Margaret
Margarita Maria Marie Marina Mario Mark Markus Marta Martha Martin Martina Mary Masha Mathias Matthias Max Maxim Maxime Maya
Melanie Michael Michelle Mike Mikhail Milan Misha Monika Moritz Nadezhda Natalia Natalie Natalya Natasha Nicholas Nick
Nicolai Nicolas Nicole Nikita Nikolai Nikolaj Nikolay Nils Nina Nora Norbert Norman Oksana Olaf Oleg Olga Oliver Oscar Otto
Patricia Patrick Paul Paula Pavel Peter Petra Philip Philipp Philippe Pierre Pyotr Rainer Ralf Ralph Reinhard
Renate Richard Rita Robert Roger Roland Rolf Roman Ronald Rosa Rudolf Ruth Sabine Sam Sandra Sara Sarah Sascha
Sasha Scott Sebastian Semyon Sergei Sergej Sergey Siarhei Siegfried Silke Silvia Simon Sofia Sonja Sophia Sophie Spiridon Stanislav Stefan Stefanie
Stephan Stephen Steve Steven Susan Susanne Svetlana Swetlana Sven Sylvia Tamara Tanja Tanya Tatiana Tatyana Theodor Thomas Tim Tina Tobias
Tom Tony Torsten Udo Ulf Ulrich Ulrike Una Ursula Ute Uwe Vadim Valentin Valentina Valery Vasily Vera Veronika
Victor Victoria Viktor Viktoria Viktar Vitaly Vladislav Volker Walter Wassili Werner Wilhelm William Willy Wolfgang
Yana Yegor Yekaterina Jekaterina Yelena Yelizaveta Jelisaweta Jelizaveta Yevgeny Yulia Yuri Yuriy Yury Yvonne Zhanna Halina Mikalai Mikola Natallia Dzmitry
Petya Vasya Vanya Dima Zhenya Lyosha Alyosha Seryozha Raman Aliaksei Aliaksandra Maryia Yauhen Ihar Aleh Henadz
Henadzi Uladzislau Pavlo Mykola Oleksiy Oleksandra Olena Iryna Serhii Serhiy Dmytro Andriy Volodya Yulianna
Anatoly Anatoli Gennady Stepan Timur Timofey Vsevolod Vyacheslav Yaroslav Zoya Polina Alla Lyubov Lyuba Inna
Varvara Zinaida Antonina Tatsiana Sviatlana Volha Alena Kseniya Valeria Valeriya Veronica Aaron

Eleanor Gregory Ian Jacob
Joshua Kenneth
Leonard Matthew Nathan
Ryan Samuel
Vincent Alois Antje Armin Astrid Beate Benedikt Bernhard Burkhard Carola Carsten Christel Cornelia
Dagmar Detlef Dorothea Edgar Egon Elfriede Elke Elsa Fabian Felicitas Frauke Frieda Gerda Gertrud Gottfried
Gregor Gudrun Günter Günther Gunther Guido Hedwig Herta Hilde Hildegard Holger Ingo Ingeborg Irmgard Jutta
Karsten Kerstin Lothar Luise Marlene Marion Maximilian Michaela Oskar Otmar Ottmar Pascal Reiner Rüdiger Sabrina
Siegmund Simone Steffen Susanna Sören Thorsten Thea Timo Traute Uli Ulla Veit Verena Waltraud Wilfried Winfried
Xaver
Agnieszka Alfred Ali Alison Allison Amalia Anastasiia Anastasiya Andrii Andrzej Angelo Annika Antonina Arkady Arne Arsenii Arseny Artem Artyom
Bartosz Beatrice Bernice Bodo Bogdan Bohdan Bruce Carla Carmen Carol Cathy Cecil Christiane Clara Craig Danil Daniil Darren Dave Debra Derek Diane Dmytro Donna Doris Doug Douglas Dustin
Edith Eileen Elaine Elias Elina Emilia Enrico Ernest Eugene Eugenia Evan Ewa Fedor Frances Francis Frederick Fyodor Garlieb Gennadi Geoffrey Gerald Gerard Gerhardt Gilbert Giovanni Gloria Gordon Gottlieb Grace Greg Grzegorz Gwen
Harriet Heather Hilary Holly Howard Hubert Ihor Ilia Isaac Isabel Isabella Ivana Jakub Jason Jeff Jeffrey Jeremy Jerome Jerry Jill Joan Joanna Joel Joey Jon Jordan Josephine Joyce Juri Jurij Justin
Karina Kathleen Keith Kelly Klara Kostiantyn Krzysztof Larry Laurie Lea Leah Lennart Lewis Lillian Lorenz Lothar Luca Lucia Luke Lynn Magdalena Makar Marcin Marek Marilyn Marlies Marvin Maryna Matthias Matvey Maurice Megan Mia Micha Mila Mimi Miron Miroslav
Nadia Nadja Nancy Nataliia Nataliya Neil Nick Nico Niklas Noah Norma Olha Oksana Ottilie Pamela Peggy Petr Petro Phil Piotr Pjotr Rachel Ralf Randall Randy Raymond Rebecca Regina Rinat Robin Rosemarie Roy Ruslan Russell
Achim Albrecht Anneliese Annemarie Arno Bastian Birte Bianca Clemens Corinna Denise Dietmar Dietrich Eckhard Elmar
Erhard Erwin Evelyn Franziska Gabriel Hanno Hartwig Hauke Heiner Henrik Henrike Ilona Isabelle Janina Janine Jörn
Julius Karlheinz Kilian Lasse Leonie Lutz Mandy Mareike Mirjam Nele Niels Noel Ramona Raphael Ronja Rupert Sönke
Saskia Tilman Wiebke Wolfram Yvette Zoltan Andy Audrey Bradley Brandon Brenda Cindy Claire Colin Connor Cynthia
Deborah Dorothy Eddie Erin Ethan Fiona Gina Jackie Jay Jenna Jenny Jesse Josh Judy Julie Katie Ken Leslie Liam Lucy
Maureen Melissa Mitchell Molly Shawn Suzanne Lera Nastya Sveta Vika Slava Stas Alisa Artemy Danila Efim Ignat Iosif
Kira Lev Marat Milana Miroslava Nazar Nelli Platon Rostislav Rustam Sergiy Svyatoslav Veniamin Yakov Yefim Yevgenia
Evgenia Zakhar Mykhailo Oleh Ostap Lesya Dzianis Viachaslau Yahor Zmicer Ales Hleb Mikita Palina Michel Michal
Karolina Pawel Tadeusz Wojciech Petr Zuzana
Sally Samantha Sean Semen Sharon Sheila Shirley Sibylle Sigrid Sofie Stacy Stanislau Stanley Stuart Susana Svetlana Svitlana Tara Taras Tatjana Ted Teresa Tetiana Theo Theresa Tihon Tikhon Todd Tomasz Tomas Tracy Travis Tyler
Ulyana Valerie Valeri Valeriy Vanessa Vasil Vasili Vasyl Vassili Vassily Viacheslav Viktoriia Viktoriya Vitali Vitaliy Vivian Volha Waldemar Wassilij Wayne Wendy Wenzel Wilma Willi Yan Yevhen Yulya Yuliia Yuliya Zachary Zofia Zdenek
Коля Коле Колю Колей Юрий Юрия Юрию Юрием Юрии Юрій Юрія Юрію Юрієм
Петра Уна Макс Вера Веры Вере Веру Алла Аллы Алле Аллу Яна Яны Яне Яну Лев Льва Льву Люба Любы Раиса Раисы Раисе Раису Софья Софьи Софье Софью Даниил Даниила Даниилу Галя Галі Галю Катя Каті Катю Кати Таня Тані Таню Оля Олі Олю Маша Маши Даша Даши Женя Петя Вася Ваня Дима Толя Миша Паша Лена Лены Света Ира Валя Надя Надія Зина Настя Гриша Лёша Костя Юля Юлі
Савва Илья Ілля Игнат Тихон Ефим Клим Лариса Эмма Рита Роза Эльвира Карина Элина Милана Мирослав Мирослава Ярослава
빅토르 류드밀라 콘스탄틴 니콜라이 이고르 세르게이 알렉세이 엘리자베타 페트라 막스 미하일 로만
فيكتور لودميلا ليودميلا قسطنطين نيكولاي ايغور إيغور سيرغي اليكسي أليكسي ميخائيل رومان اليزابيتا إليزافيتا بيترا ماكس
ویکتور لیودمیلا نیکولای ויקטור לודמילה ליודמילה ניקולאי איגור סרגיי קונסטנטין מקסים מיכאיל पेट्रा विक्टर ल्यूडमिला निकोलाई इगोर Λιουντμίλα Βίκτορ Βίκτωρ Ελισάβετ Κατερίνα`;

/** Stems of given names in languages that inflect them: up to three letters follow. */
export const GIVEN_STEMS = `
Christ Krist Stef Mart Reinh Ulri Katar Kather Kathr Nikol Andre Valer Natal Laur Svetl Mari
Wiktor Nikołaj Mikołaj Maksym Dmitrij Konstantin Aleksandr Ludmił Galin Halin Natali Jelizawiet Elizawiet Tatian
Świetłan Michaił Siergiej Viktor Nikolaj Michail Sergej Ljudmil Ludmil Kateřin Jekatěrin Jelizavet Taťjan Katarzyn
Виктор Никола Дмитри Максим Игор Константин Михаил Серге Роман Олег Иван Петр Андре Алексе Васили Евгени Борис
Денис Артем Антон Егор Кирилл Никит Тимур Вадим Валери Витали Геннади Григори Георги Леонид Станислав Степан Федор
Спиридон Людмил Мари Катерин Екатерин Галин Натал Елизавет Лиз Татьян Ольг Светлан Елен Ирин Марин Нин Ларис Лиди
Юли Ксени Дарь Анастаси Валентин Виктори Лили Саш Вильгельм Віктор Микол Дмитр Ігор Костянтин Михайл Сергі Іван
Петр Павл Андрі Олексі Василь Юрі Марі Наталі Єлизавет Ліз Тетян Світлан Олен Ірин Віктар Мікала Мікол Дзмітры Сярге
Галін Кацярын Андрэ Анатол Алексндр Александр Олександр Аляксандр Владимир Димитр
Владислав Вячеслав Ярослав Ростислав Святослав Аркади Эдуард Артур Марк Матве Ильи Иль Данил Тимофе Семен Глеб Захар
Макар Мирон Назар Родион Руслан Рустам Марат Тарас Филипп Эмил Яков Альберт Богдан Вениамин Всеволод Афанаси
Анн Инн Жанн Ганн Вероник Полин Алин Алис Кристин Диан Регин Зинаид Тамар Марианн Дарин Арин Карин
Маргарит Антонин Ульян Олес Євген Євгені Володимир Уладзімір Валері Федір Анатолі Геннаді Кирил Оксан Вікторі Тимофі Єв Галин Марк Якуб`;
