/**
 * Given names: another one before a surname speaks of another person. By language and inflection
 * class, as in a gazetteer. Titles that are also names (Dean, Earl, Prince) are left out on purpose.
 */
export const GIVEN_NAMES: Readonly<Record<string, string>> = {
  en: `Aaron Abigail Adam Adrian Agnes Alan Albert Alex Alexa Alexander Alexandra Alexis Alfred Alice
Alina Allen Alyssa Amanda Amelia Amy Ana Anastasia Andre Andrea Andreas Andrei Andrej Andrew Andrey Andy Angel
Angelika Anika Anita Anja Anke Ann Anna Anne Annette Anthony Anton Antonia Antonio Arkady Arnold Arthur
Artur Ashley Astrid August Axel Barbara Bastian Beate Ben Benjamin Bernard Bernd Bernhard Berta Bettina Bianca
Bill Birgit Bob Boris Brian Brigitte Bruno Carl Carla Carlos Carmen Carol Carolin Caroline Carsten Catherine
Cecilia Charles Charlotte Chris Christa Christian Christiane Christina Christine Christoph Christopher
Cindy Clara Claudia Claus Cornelia Cynthia Dagmar Dan Dana Daniel Daniela Danny Daria Darya Dasha
David Deborah Denis Dennis Diana Dick Dieter Dietmar Dirk Dmitri Dmitry Dominik Donald Dora Doris Dorothea Dorothy Doug Eberhard
Eckart Eckhard Ed Edgar Edith Eduard Edward Egon Ekaterina Elena Eleonora Elfriede Elisabeth Elizabeth Elizaveta Elke Ella
Ellen Elsa Emil Emily Emma Eric Erich Erik Erika Ernst Erwin Eugen Eugene Eva Evelyn Evgeny Fabian Felix Ferdinand
Florian Frank Franz Fred Frederick Friederike Friedrich Fritz Gabi Gabriel Gabriele Galina Gary Gene Gennady Georg George Georgy Gerald
Gerd Gerhard Gerda Gertrud Gina Gisela Gleb Gordon Grace Greg Gregory Greta Grigori Grigory Gudrun Gunter Gustav
Hanna Hannah Hannelore Hannes Hans Harald Harold Harry Hartmut Heather Heide Heidi Heike Heiko Heiner
Heinrich Heinz Helen Helena Helene Helga Helmut Henriette Henry Herbert Hermann Hilda Hilde Holger Horst Howard
Hubert Hugo Ian Ida Igor Ilona Ilse Ilya Inga Inge Ingo Ingrid Inna Ira Irene Irina Iris Isabel Isabella
Ivan Ivana Jack Jackie Jacob Jakob James Jan Jana Jane Janet Jason Jean Jeff Jennifer Jenny Jens Jerry Jessica Jim Joachim
Joan Jochen Joe Joel Johann Johanna Johannes John Jonas Jonathan Jörg Josef Joseph Joshua Judith Julia Julian Juliane Jürgen
Karen Karin Karl Karla Karoline Karsten Kate Katerina Katharina Katherine Kathrin Kathy Katja Katrin Katya Keith Kelly Ken Kerstin Kevin Kim Kira
Kirill Kirsten Klara Klaus Kolya Konrad Konstantin Konstanze Kristin Kristina Ksenia Kurt Lara Larisa Larry Lars Laura Lauren Lea Leah Lena Leo Leon
Leonhard Leonid Leopold Lev Lida Lidia Lilia Lily Linda Lisa Liza Lorenz Louis Louise Lucas Lucy Ludmila Ludwig Luis Luisa Lukas
Lutz Lydia Lyudmila Maike Maksim Manfred Manuel Manuela Marc Marcel Marcus Margaret Margarete Margarita Maria Marianne Marie Marina Mario
Marion Mark Marko Markus Marlene Marta Martha Martin Martina Mary Masha Mathias Matt Matthew Matthias Max Maxim Maximilian Maxine
Maya Meike Melanie Michael Michaela Michelle Mike Mikhail Mila Milan Miriam Misha Monica Monika Moritz Nadezhda Nadine Nancy Natalia
Natalie Natalya Natasha Nathan Nicholas Nick Nicolas Nicole Nikita Nikolai Nikolaj Nikolaus Nikolay Nils Nina Nora Norbert Norman Oksana Olaf Oleg
Olga Oliver Olivia Oscar Oskar Otto Pamela Pascal Patricia Patrick Paul Paula Pauline Pavel Peggy Pete Peter Petra Phil Philip
Philipp Pyotr Rachel Rainer Ralf Ralph Ramona Raymond Rebecca Regina Reiner Reinhard Reinhold Renate René Richard Rick Rita Rob Robert
Roger Roland Rolf Roman Ron Ronald Rosa Rose Rosemarie Roswitha Roy Rudi Rudolf Ruslan Ruth Ryan Sabine Sally Sam Samantha Samuel Sandra
Sara Sarah Sascha Sasha Saskia Scott Sean Sebastian Selina Semyon Sergei Sergej Sergey Sharon Siegfried Sigrid Silke Silvia Simon Simone Sofia
Sonja Sonya Sophia Sophie Spiridon Stan Stanislav Stefan Stefanie Steffen Stella Stephan Stephanie Stephen Steve Steven Sue Susan Susanna Susanne Svetlana
Sven Sylvia Tamara Tanja Tanya Tara Tatiana Tatyana Theo Theodor Theresa Thomas Thorsten Tim Timo Tina Tobias Todd Tom Toni Tony Torsten Tyler Udo Ulf Uli Ulrich
Ulrike Una Ursula Ute Uwe Vadim Valentin Valentina Valeria Valery Vanessa Vasily Vera Veronica Veronika Victor Victoria Viktor Viktoria Viktar
Vincent Viola Vitaly Vladislav Volker Walter Wanda Wendy Werner Wilfried Wilhelm Will Willi William Willy Wolf Wolfgang Xenia Yana Yaroslav
Yegor Yekaterina Yelena Yevgeny Yulia Yuri Yury Yvonne Zhanna Zoe Halina Haliena Mikalai Mikola Dmitrij Dzmitry Natallia Liliya Lilija Veranika Dzianis Siarhei
Ljudmila Loudmila Ludmilla Liudmila Jelisaweta Elisaveta Jekaterina Katharina Wassili Nikolas Maxime Guillaume Pierre Philippe Jean-Pierre Jean-Claude Nicolai Swetlana Sergio Juan
José Pedro Miguel Francisco Giuseppe Giovanni Luigi Marco Paolo Francesco Lucia Chiara Giulia Hendrik Pieter Willem Kees Johan Lars Anders Mikael Jussi Matti`,
  pl: `Wiktor/given Nikołaj/j Mikołaj/j Kola/a Igor/given Maksym/given Dmitrij/j Konstantin/given Roman/given Aleksandr/given Ludmiła/a Ludmila/a Lidia/a Maria/a Katarzyna/a Jekaterina/a Galina/a Halina/a Natalia/a Jelizawieta/a Elizawieta/a Liza/a Tatiana/a Olga/a Anna/a Wiera/a Swietłana/a Michaił/given Siergiej/j Oleg/given Paweł Piotr/given Jan/given Jakub/given Wasilij/j Andriej/j`,
  cs: `Viktor/given Nikolaj/given Dmitrij/given Maxim/given Igor/given Konstantin/given Michail/given Sergej/given Ljudmila/a Ludmila/a Marie Marija/a Kateřina/a Jekatěrina/a Galina/a Natalja/a Jelizaveta/a Lisa/a Taťjana/a Olga/a Anna/a Věra/a Petr/given Pavel Jan/given Josef/given`,
  ru: `Виктор/given Николай/j Дмитрий/j Максим/given Игорь/soft Константин/given Михаил/given Сергей/j Роман/given Олег/given Иван/given Пётр Петр/given Павел Павла Павлу Павлом Андрей/j Алексей/j Василий/j Евгений/j Юрий/j Борис/given Денис/given Артём/given Антон/given Егор/given Кирилл/given Никита/f Илья/ja Тимур/given Вадим/given Валерий/j Виталий/j Геннадий/j Григорий/j Георгий/j Леонид/given Станислав/given Степан/given Фёдор/given Яков/given Спиридон/given Людмила/f Мария/ja Катерина/f Екатерина/f Галина/f Наталья/ja Наталия/ja Елизавета/f Лиза/f Татьяна/f Ольга/f Анна/f Вера/f Светлана/f Елена/f Ирина/f Марина/f Нина/f Лариса/f Лидия/ja Юлия/ja Ксения/ja Дарья/ja Анастасия/ja Валентина/f Виктория/ja Лилия/ja Яна/f Коля/ja Саша/f Макс/given Петра Уна Вильгельм/given Коленька/f Инна/f Жанна/f Нелли Зинаида/f`,
  uk: `Віктор/given Микола/f Дмитро Дмитра Дмитру Дмитром Максим/given Ігор Костянтин/given Михайло Михайла Сергій/j Олег/given Іван/given Петро Павло Андрій/j Олексій/j Василь Юрій/j Людмила/f Марія/ja Катерина/f Галина/f Наталія/ja Єлизавета/f Ліза/f Тетяна/f Ольга/f Анна/f Світлана/f Олена/f Ірина/f Марина/f Ніна/f`,
  be: `Віктар Віктара Віктару Віктарам Мікалай Мікалая Мікалаю Мікола Дзмітрый Дзмітрыя Сяргей Сяргея Галіна Галіны Галіну Людміла Людмілы Наталля Марыя Кацярына Васіль Андрэй Анатоль Павел Пётр Іван Ганна Лілія`,
  bg: `Людмила Катерина Мария Димитър Николай Виктор Елизавета Светлана Петра Макс`,
  el: `Λιουντμίλα Βίκτωρ Βίκτορ Ελισάβετ Κατερίνα Μαρία`,
};
