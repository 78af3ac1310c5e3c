/**
 * Given names and the gender that they tell, lower case, unaccented.
 *
 * American ones are those of the Social Security Administration's national list (public domain) that 4 000 people or
 * more, born from 1930 to 2006, were given, 96 in 100 of one sex; those of other countries were added by hand.
 *
 * @example
 * genderOfGivenName("Priya"); // "female"
 * genderOfGivenName("Robin"); // "either"
 */
import { remembered } from "../text/remembered.js";
import { withoutMarks } from "../text/without-marks.js";

const MALE = `
  aamir aaron abbas abd abdallah abdel abdelaziz abdelfattah abdoulaye abdul abdulaziz abdulla abdullah
  abdulrahman abel abhishek abhisit abiy aboubacar abraham abram achilleas adam adama adan adebayo adel ademola
  adewale adil aditya adnan adolfo adolph adonis adrien afonso agus agustin ahmad ahmed ahmet aidan aiden ajay
  ajit akash akbar akeem akhilesh aki akihiko akihito akio akira akram akshay akufo al alain alan alasdair albert
  alberto aldo alec alejandro aleksandar aleksander aleksandr aleksei alessandro alessio alexander alexandre
  alexandro alexandros alexei alexey alfonso alfonzo alfred alfredo aliko alioune alistair allan allen aloisio
  alonso alonzo alphonse alphonso alton alun alvaro alvin amadou amadu amar amin aminu amir amit amitabh ammar
  amnon amos anand anas anastasios anatoliy anatoly anders anderson andile andre andreas andrei andrej andres
  andrew andrey andriy andrzej andy angelo angelos angus anies anil anirudh ankit ante anthony antione antoine
  anton antonello antonio antonis antony antti antwan antwon anupam anurag anwar apostolos archie arda ari aric
  arif aris arjun arkady armand armando armin arnab arnaud arne arnold arnoldo arnulfo aron arron arsene art
  arthur arto arturo arun arvid arvind aryan arye asad asbjorn asher ashish ashok ashraf ashwin asif assaf atal
  atif atsushi attila attilio atul auguste augusto augustus aurelien aurelio austin avi avigdor avinash aviv
  avraham axel ayman ayodele ayushmann azhar aziz babacar babajide babak babatunde badr bahram bakary balaji
  balazs baltasar bambang baqir barack baris barney barry bart bartolome barton bartosz bas bashar bashir basil
  bassam bastian bastien basuki beau behrouz bela ben benedict benigno benito benjamin bennett benny benoit benson
  bent benton benyamin beppe berat berkay bernard bernardo bernd bernhard bernie bert bertram bertrand bharat
  bhupen bhupesh bilal bill binali biren birger bjarne bjorn blaine blaise boaz bob bobby bogdan bohdan bojan bola
  bongani bongbong bono booker boris borje borut boubacar boyd brad braden bradford bradley bradly brady braeden
  brain bram brandan branden brandon brandt branko brannon brant braxton brayan brayden braydon brendan brenden
  brendon brennan brennen brent brenton bret brett brian brice brock broderick brodie brody bronson brooks bruce
  bruno bryan bryant bryce bryon bryson bud buddy budi buford bukayo bukola bulent burak burhan burkhard burl burt
  burton byron cade caden caio cale caleb callum calvin camilo camron carl carles carlo carlos carlton carmelo
  carmine carter casper catalin cecil cedric cedrick cees celso cem cemil cengiz cenk cesar cesare chad chadwick
  chaim chance charalambos charles charlie chase chaz cheikh chester chet chibuike chidi chinedu chirag christer
  christoph christophe christopher christos chuck chukwuemeka chukwuma cian ciaran cihan ciprian ciro clarence
  clark claudio claus clay clayton clemens clement cleveland cliff clifford clifton clint clinton clive clyde cody
  cole coleman colin collin colm colt colten colton conall conner connor conor conrad constantin cooper corbin
  cordell cormac cornelis corneliu cornelius cornell corrado cortez cosimo costas coy craig crisanto cristian
  cristiano cristobal cristopher cullen curt curtis curtiss cyril cyrus daan dafydd dag daiki daisuke dalton
  damian damien damion damon dan dandre dane dangelo dani danial daniel daniil danilo danny dante daquan darell
  daren darin dario darius dariush darnell daron darrel darrell darren darrick darrin darrius darron darryl darwin
  dave david davide davion davis davon dawood dawson dayton dean deandre deangelo declan dedi deepak dejan dejuan
  delano delbert delmar delmer delvin demarco demarcus demario demba demetrius demond denis dennis denny denys
  denzel deon deonte dereck derek deric derick derik deron derrell derrick deshawn desmond detlef dev devante
  devendra devonte dewayne dewey dexter dhruv diarmuid dick didier diederik diego dieter dietmar dilip dillan
  dillon dimitar dimitri dimitrios dimitris dinesh dino diogo dion dirk dmitri dmitriy dmitry dmytro dogan domenic
  domenico domingo domingos dominic dominick don donal donald donato donavan donavon dong-hyun donn donnell donnie
  donny donovan dontae donte dorian doron doug douglas douglass dov doyle dragan dragos drake dries duane duarte
  dudley dumisani duncan dusan dustin dwain dwayne dwight dylan eamon eamonn earle earnest easton ebrahim ebrima
  ed eddie eddy edgar edgardo edison edmond edmund edoardo edouard edson eduardo edward edwardo edwin eero efrain
  efren egan egbert egon ehsan ehud eiji einar eino eirik eisuke eitan ekrem elbert eldon elias eliezer elijah
  elio eliot eliseo elliot elliott ellis elmer elon eloy elroy elton elvin elvis elwood emanuel emanuele emeka
  emerson emil emile emiliano emilio emmanuel emmerson emmett emmitt emory emre emyr enes enlai enno enoch enrico
  enrique enzo eoin ephraim erdal erdem eren erez eric erich erick erik erling ernest ernesto ernie ernst errol
  ervin erwin esa eskil esko espen esteban estevan ethan etienne ettore euan eugene eugenio evan evangelos
  evariste everett everette evert everton evgeny evo ewan eyad eyal ezekiel ezequiel ezer ezio ezra fabian fabien
  fabio fabrice fabrizio facundo fadi fahad fahd faisal farai farhad farid farooq faruk fatih faure fawad fayez
  federico felice felipe felix felton femi ferdinand ferdinando ferenc fergal fergus ferhat fermin fernando
  fethullah fidel filipe filippo finbar finn firas flavio fletcher florent florian florin floyd forest forrest
  foster fotis fouad francesco francis francisco franck franco francois frank franklin franklyn frans franz fraser
  fred freddy frederic frederick frederik fredric fredrick fredrik freeman friedrich fritz fuat fumio fyodor gabor
  gabriel gadi gael gaetano gage galen gamal ganjar gareth garett garland garret garrett garrick garrison garry
  garth gary gaston gaurav gautam gavin geert geir genaro gene gennady gennaro geoffrey georg george georges
  georgi georgios georgy geraint gerald geraldo gerard gerardo gerd gergely gerhard german gernot gerrit gethin
  ghassan gheorghe ghislain giacomo giampiero giancarlo gianfranco gianluca gianluigi gianni giannis gideon gil
  gilad gilbert gilberto giles gilles gino giorgio giorgos giovanni girish giuliano giulio giuseppe glen glenn
  goncalo gonzalo goodluck gopal goran gordon goro gotabaya gottfried govind grady graeme graham grant grayson
  greg gregg greggory gregoire gregor gregorio gregory griffin grigory grover grzegorz guglielmo guido guilherme
  guillaume guillermo gunnar gunter gunther gus gustaf gustav gustavo guus guy gyorgy haakon habib hadi hafez hage
  haider hailemariam haim hakainde hakan hakeem hakim hal halil halvor hamad hamed hamid hamish hamza hani hank
  hannes hannu hans harald harbhajan hardeep hardik hari harish harlan harold haroon harri harris harrison harry
  harsh hartmut haruki haruto harvey hasan hashim hassan hatem havard haytham heath hector heikki heiko heinrich
  heinz helder helge helmut hemant hendrik henk henning henri henrik henrique henry herbert heriberto herman
  hermann hernan herschel hershel herve herzl hideki hideo hidetoshi hieu hillel hilton himanta hiram hiroaki
  hiroki hiroshi hiroyuki hisashi hisham holden holger homer hor horace horacio horia horst hosni hossein houssam
  houston howard hoyt hrithik hubert hudson huey hugh hugo hugues humberto hunter huseyin hussain hussein huw iain
  ian ibrahim ibrahima ichiro idan idris idriss ieuan ignacio ignaz ignazio igor ihsan ike ikechukwu ikenna iker
  ilan ilham ilias ilie ilkay ilya imad imran imre inaki inder ingo ingvar inigo ioannis iolo ion ionut iqbal
  irfan irvin irving irwin isaac isaiah isaias isamu ishaan ishaq isiah isidro ismaeel ismael ismail israel issa
  issac issei istvan italo itamar itay itzhak iulian ivan ivano ivaylo ivica izhar jaakko jaap jabari jaber jace
  jacek jack jackson jacob jacoby jacques jadon jafar jagdeep jai jaime jair jairam jairo jakaya jake jakob jakub
  jalal jamaal jamal jamar jamel james jameson jamil janez janne jannik janos janusz jaquan jared jari jarkko
  jarod jaron jaroslav jaroslaw jarred jarrett jarrod jarvis jason jasper jasprit javad javed javier jawad jaxon
  jay jayant jaylon jayson jed jeff jefferson jeffery jeffrey jeffry jelle jens jerald jeramy jeremiah jeremie
  jeremy jermaine jerod jeroen jerold jerome jeromy jerrell jerrod jerrold jerry jerzy jesper jesse jevon jiabao
  jim jimmie jimmy jin jinping jintao jiri jiro jitendra joakim joao joaquim joaquin jochen joe joel joesph joey
  johan johann johannes john johnathan johnathon johnny johnson joko jomar jomo jon jonah jonas jonathan jonathon
  jong joop joost joram jordi jorg jorge jorgen joris jose josef josep joseph josh joshua josiah josip josue jovan
  jozsef juan judah judson juha juhani jukka julian julien julio julius jung junichi junichiro junior junya jupp
  jurgen jussi justin kaan kaare kade kaden kadir kagiso kailash kaito kaleb kalidou kalvin kamal kamau kamran
  kane kanye kapil karan kareem karel karim karl karsten karthik kartik kaspar kasper kassem katsuya kaveh kazem
  kazim kazimierz kazuhiko kazuki kazuo kazuya keegan keenan kees keigo keiji keir keisuke keita keith kelechi
  kelton kelvin kemal ken kenan kendrick kengo kenichi kenji kenneth kennith kenny kent kenta kentaro kenton
  kenyon kenzo keon keqiang kerem kermit keven kevin kevon kgalema khaled khalid khalifa khalil khamis kieran kimi
  kimmo kip kipchoge kiprop kirill kirk kishore kjell kjetil klaas klaus knut kobbie kobe kody koen kofi koichi
  koji kojo kole kolo kolton konrad konstantin konstantinos kostas kosuke kota kraig krishna kristian kristofer
  kristopher krzysztof kuldeep kumara kunal kunle kurt kurtis kwabena kwaku kwame kwasi kwesi kyle kylian kyriakos
  lachlan ladislav lakshya lalit lalu lamar lamberto lamine lamont lance landen landon lanny lansana laron larry
  lars lasith lasse laszlo laurent lautaro lawrence lawson lazaro lazarus leandro lech lefteris leif leland lemuel
  lenard leo leon leonard leonardo leonel leonid leonidas leopold leopoldo leroy lester leszek levent levi lewis
  liam lil lincoln linwood lionel lior liviu lleyton lloyd lodewijk loic lon lonnie lonny lorcan lorenzo lothar
  louie louis lowell loyd luay lubomir luc luca lucas lucian luciano lucien lucius ludger ludovic ludwig luhut
  luigi luis luiz luka lukas lukasz luke luther lutz lyle lyman lyndon maarten mac maciej mack macky madhav mads
  magnus mahamadou mahathir mahdi mahendra mahesh mahinda mahmood mahmoud maithripala majid makis makoto maksym
  malachi malcolm malik mamadou mamoru manabu mandla manfred mangosuthu manish manmohan manohar manoj manolis
  mansour manuel maqsood marc marcel marcelino marcello marcellus marcelo marcin marcio marco marcos marcus marek
  mariano marijn mario marius mariusz mark markku marko markus marlon marques marquis marshall martijn martin
  martti marvin marwan masahiro masaki masaru masashi masato masayoshi masayuki mason masoud massimiliano massimo
  massoud matej mateo mateus mateusz matheus mathew mathias mathieu matias mats matt matteo matthew matthias
  matthieu matthijs matti mattias maurice mauricio maurizio mauro max maxim maximilian maximiliano maximus maxwell
  mayank maynard mbongeni mees mehdi mehmet meinhard meir mekhi meles melvin menachem mervin mesut metin mevlut
  micha michael micheal michel michiel mick mickael miguel mihai mihaly mikael mike mikel mikhail mikkel mikko
  miklos milan miles milford millard milo milorad milos milton miltos minh minoru mircea mirko miroslav misael
  mitch mitchel mitchell mitsuo mitt moammar moeen mohamed mohammad mohammed mohan mohit mohsen mohsin moin moise
  moises mokgweetsi mokhtar moncef monroe monte monty moqtada moritz morris morten morton moses moshe mostafa
  motti moussa mthuli muammar muhammad muhammadu muharrem muhyiddin mujahid mukesh mukhtar mukul munir muqtada
  murali murat murdo murray murtaza musa mustafa mwai mwangi mweetwa mykhailo mykola myles myron nabil nachman
  nadim nadir naeem naftali nagendra nairo najib naoki naoto naoya napoleon narayan narendra naresh naseem naser
  nasir nasser natan nathan nathanael nathanial nathaniel nathen naveen nawaf nawaz nayib ndaba neal nebojsa
  necmettin ned neel neeraj nehemiah neil nelson nenad nestor newt neymar nguyen niall nicholas nick nickolas nico
  nicolae nicolas nidal niels nigel nihat nikhil niklas nikola nikolai nikolaos nikolas nikolay nikos nilesh nils
  nimrod nino nir nirmal nissim nitin nitish nizar nkosana nnamdi noah nobuo nobuyuki noe noel nolan nonso norbert
  norberto noriyuki norman normand norris nouri novak numan nuno nuri obafemi obinna ochieng octavian octavio odd
  odion odis ofer ofir ohad oisin okan olaf ole oleg oleksandr oleksii olin oliver olivier olli olof olu olumide
  olusegun oluwaseun omar omari omer omid omkar omri ondrej onur oren orhan ori oriol orion orlando orville osama
  osamu oscar oskar osman osmo osvaldo oswaldo otavio otieno otis ottavio ottmar otto ousmane ove ovidiu owen ozan
  ozgur paavo pablo padraig palaniswami panagiotis pankaj panos paolo pape parag parvez parviz pascal pascual pasi
  pasquale patricio patrick pau paul pauli paulo pavel pavlos pawel pedro pekka pentti pep per percy perry pervez
  pete peter petr petri petros petter petteri phil philip philipp philippe phillip phumzile pierce pierluigi piero
  pierre piers piet pieter pietro pim piotr pius piyush pontus porter prabhas prabowo prachanda pradeep prakash
  pramod pranab pranav prashant pratap prateek praveen pravin prayut prayuth predrag prem preston primoz prithvi
  przemyslaw pushpa pyotr qais qasim qassem qiang quang quentin quinten quintin quinton rachid radek radoslaw
  radovan radu rafa rafael rafal raffaele rafi rafik rafiq raheem rahim rahman rahul raila rainer raj rajan rajat
  rajeev rajendra rajesh rajinder rajiv rajkumar rajnath rakesh ralf ralph ram ramesh rami ramiro ramon ramzan
  ramzi ranbir randal randall randeep randell randhir randolph randy ranil ranjan ranveer ranvir raphael rashad
  rashid rasmus ratan ratko rauf raul ravi ravindra ray rayford raymon raymond raymundo raza recep reed reggie
  reginald reid reinhard reinhold remco remi renato rene renzo reuben reuven rex rey reynaldo reza rhett rhodri
  rhys riad ricardo riccardo richard rick rickey ricky rico ridvan ridwan rigoberto ringo rishabh rishi risto
  ritesh riyad riyadh rizal rizwan roald roar rob robbie robby robert roberto rocco rocky rod rodel roderick
  rodger rodney rodolfo rodrick rodrigo roel rogelio roger rogerio rogers rogier rohan rohit roi roland rolando
  rolf rolland romain roman romano romario romeo ron ronald ronaldinho ronaldo ronen ronnie ronny roosevelt rory
  roscoe rosendo ross rotimi rouhollah roy royce ruairi ruaridh rubem ruben rubin rudi rudiger rudolf rudolph rudy
  rufus ruggero rui rune rupert ruslan russ russel russell rusty rutger ruud ryan ryder ryota ryszard ryuichi
  ryunosuke saad sachin sadio sadiq saeed safdar sagi saif sajid sajith sajjad sakari salah saleem saleh salil
  salim salman salva salvador salvatore sameer sameh sami samir sammy samson samual samuel sanath sandeep sander
  sandor sandro sanford sang sani sanjay sanjeev sanjiv santiago santosh saqib sardar sarfaraz sascha satish
  satoshi satya saul sauli saurabh sawyer sayed scot scott scottie scotty seamus sean sebastian sebastien segun
  seiji sekou selahattin selcuk selim semih sep seppo serdar serge sergei sergey sergio serkan seth shad shahid
  shahrukh shakil shalom shane sharad sharif shashank shashi shaukat shaul shaun shehbaz sheldon shelton sher
  sherif sherman shigeru shikhar shimon shin shingo shinji shinjiro shintaro shinzo shiv shivam shivraj shlomo
  shmuel shoaib shohei shota shreyas shuhei shuichi shun shunsuke shyam siamak siddharth siddiq sidney siegfried
  sifiso sigmar sigurd silas silvio simcha simen simeon simon sinan sipho sirisena sitaram sixten siyabonga sjoerd
  sjors slamet slawomir slobodan snoop sohail solly solomon sonny sora soren sorin sosuke sota sotiris sourav
  spencer spyros srdjan srettha srikanth srinivas stan stanford stanislav stanislaw stanley stanton stavros stef
  stefan stefano stefanos steffen steinar stelios sten stephan stephane stephen stephon steve steven stewart stig
  stijn sting stipe struan stuart subhash subramanyam sudhir suhail suharto sujit suk sukarno sukhbir suleiman
  suleyman sultan sumit sundar sunil suraj surendra suresh surya sushil susilo susumu svein sven syed sylvain
  sylvester tad tadashi tadej tadeusz tadhg tage taha tahir taiki tajuddin takafumi takahiro takashi takayuki
  takehiro takeo takeshi takis takuma takumi takuya talal talat tamas tamer tamim tanner tapio taras tarek tareq
  tarik tariq taro tarquin tate tatsuya tawfik tayyip ted teddy tedros teemu tejashwi tendai teodoro terence terje
  terrance terrell terrence tetsuya teun teuvo tevin thabo thad thaddeus thaksin thanasis themba theo theodore
  theodoros theron thiago thibaut thierry thijs thilo thom thomas thor thorbjorn thorsten thurman tiago tibor tijs
  tilo tim timmy timo timothy timur tinashe tito titus tobias toby tod todd toivo tolga tom tomas tomasz tomer
  tomislav tommaso tommy tomohiro toney tony tor torbjorn tore torsten toru toshihiro toshio toshiyuki traian
  travis travon tre trent trenton trever trevon trevor trey tristan triston trond troy truman trygve tsutomu
  tsuyoshi tucker tunde tuomas turgut turner ty tyler tyrell tyrese tyron tyrone tyson tzachi uche uddhav udo ugo
  ugur uhuru ulf uli ulises ulrich ulysses umar umaru umberto umesh umit unai urho uri uriel usain usman uwe uzi
  vaclav vadim valdemar valentin valerio valeriy valery valtteri vance vanderlei vangelis vasco vasile vasily
  vassilis vaughn vedran veikko venkaiah venkatesh vern vernon vicente victor vidar viggo vijay vikas vikram
  viktor ville vimal vinay vince vincent vincenzo vineet vinicius vinod vipin vipul viraj virat virender virgil
  virgilio vishal vishnu vitali vitaliy vito vitor vittorio vivek vlad vladimir vladislav volkan volker volodymyr
  vuk vyacheslav wade wael wagner wahid wahyu waldemar waldo walid walker wallace wally walter waqar ward warner
  warren wasim wataru waylon wayne wei weldon wellington wendell werner wesley westley weston wilbert wilbur
  wilburn wiley wilford wilfred wilfredo wilfried wilhelm will willard willem willi william willis willy wilmer
  wilson wilton wim winfred winfried winston wojciech wole wolf wolfgang wolfram woodrow wopke wout wouter wyatt
  wycliffe xabi xabier xander xavi xavier xi yaakov yahia yahir yahya yair yakubu yanis yann yannick yannis yariv
  yaron yaroslav yasar yash yashwant yasin yasir yasser yasuhiro yasuo yasushi yavuz yaya yehuda yeray yevgeny
  yiannis yigal yilmaz yishai yisrael yitzhak yoav yoel yogendra yogesh yogi yohei yoichi yoni yorgos yosef
  yoshihide yoshihiko yoshihiro yoshiki yossi yosuke younis yousef yousuf yoweri yuichi yuichiro yuji yukio yuri
  yuriy yury yusuf yusuke yuta yutaka yuto yuvraj yvan yves zachariah zachary zachery zack zackary zackery zafar
  zafer zaheer zahid zaid zain zakary zakhar zaki zakir zalman zander zane zayed zbigniew zdenek zechariah zedong
  zeev zeid zeljko zia ziad ziaur zinedine zlatan zoltan zoran zsolt zulfikar zvi zweli
`;

const FEMALE = `
  aafke aaliyah aarti abbey abbie abbigail abby abeba abeer abena abigail ada adaeze adaora addie adela adelaide
  adele adelheid adelina adeline adina aditi adjoa adria adriana adriane adrianna adrianne adrienne adwoa afaf
  afra afua agatha agathe agnes agneta agnetha agnieszka agota ahlam ai aicha aida aikaterini aiko aileen ailsa
  aimee ainhoa aino aisha aishah aisling aissatou aja akane akemi akiko akinyi akosua akshata akua alaina alana
  alanna alayna alba alberta aleah alecia alejandra aleksandra alena alene alesha alesia alessandra alessia aleta
  aletha alexa alexandra alexandrea alexandria alexia alexus alfreda alia alice alicia alina aline alisa alisha
  alison alissa alivia aliya aliyah aliza alka alla allison ally allyson allyssa alma almudena alondra alpana alta
  althea alyce alycia alysa alyse alysha alysia alyson alyssa ama amaka amal amala amalia amanda amandine amani
  amara amaya amber amberly ambra amelia amelie amie amina aminata amira amna amparo amrita amruta amy amya ana
  anabel anahi anais analyn anamika ananya anastasia anastasiya anca andree andreea andressa andria anette angela
  angele angeles angelia angelica angelika angelina angeline angelique angelita angharad angie anika aniko anisa
  anissa anita anitra aniya aniyah anja anjali anjana anju anke ankie ankita ann anna annabel annabelle annalena
  annalisa annalise annamaria annamarie annapurna anne annegret anneke anneli annelies anneliese annemarie
  annemiek annetta annette anni annick annie annika annmarie anouk anoushka anshu ansley antionette antje
  antoinette antonella antonette antonia anuja anupama anuradha anushka anya aoife aparna araceli aracely aradhana
  arancha archana arely aretha ariana ariane arianna arielle arleen arlene arlette arline aroha arpita arti aruna
  arundhati arwa aryna arzoo asako asami asha ashely ashlee ashleigh ashli ashlie ashly ashlyn ashlynn ashwini
  asiya asli asma asmaa assia astrid asuka atefeh athena atieno atiya atsuko aubree aubrie aude audra audrey aung
  aurelia aurelie aurora aurore ava avani avni awa axelle aya ayaka ayako ayame ayana ayanda ayanna ayano ayelet
  ayesha ayla aylin ayse aysegul ayumi ayushi azadeh aziza azucena azza babette babs badria bahar bailee bambi
  banu barbara barbel barbora barbra basma batool beata beate beatrice beatrix beatriz becky begona belen belgin
  belinda bella benazir benedetta benedicte benedita bengu benita bente beren berenice berit bernadett bernadette
  bernadine bernice berta bertha bessie beth bethany betsy bette bettie bettina betty bettye beulah beverley
  beverly beyonce bharati bhavana bhavna bianca biljana bina bindu binta bintou birgit birgitta birgitte blanca
  blanche blandine blanka blathnaid bobbi bodil bojana bonita bonnie bonny bontle bozena brandee brandi brandie
  brandy breana breann breanna breanne bree bregje brenda brenna breonna bria briana brianna brianne bridget
  bridgett bridgette brielle brigette brigid brigitte brisa brit britany britney britni britt britta brittani
  brittanie brittany brittney brittni bronagh bronwen bronwyn brooke brooklynn bruna bryana bryanna brynn buhle
  burcu busisiwe buthaina caitlin caitlyn cali calista callie cami camila camilla camille canan candace candi
  candice candis candy caoimhe cara cardi caren cari carie carin carina carissa carla carlee carleen carlene
  carley carli carlota carlotta carly carme carmela carmelita carmella carmen carol carola carolann carole carolee
  carolina caroline carolyn carolynn carrie caryl caryn carys casandra casie cassandra cassie cassondra caster
  catalina catarina cate caterina catharina catharine catherine cathie cathleen cathrine cathryn cathy catina
  catrina catriona cayetana cayla cecelia cecile cecilia cecily celena celeste celestine celia celina celine
  cemile ceri ceyda chana chanda chandrika chanel chantal chantel chantelle charissa charisse charity charla
  charleen charlene charline charlotta charlotte charmaine charu chasity chastity chaya chelsey chelsie cheri
  cherie cherise cherish cherri cherry cheryl cheryle chetna cheyanne chhaya chiamaka chiara chidinma chie chieko
  chihiro chika chimamanda chinatsu chioma chiquita chitra chiyo chloe christa christal christel christelle
  christi christiana christiane christie christina christine christy chrysoula chrystal chyna ciara ciera cierra
  cinda cindi cindy cinthia cintia cinzia claire clara clare clarice clarissa claudette claudia claudine clemence
  clementine clodagh clothilde coco coleen colette colleen collette concepcion concetta condoleezza connie
  constance consuelo cora coral coralie corazon cordelia cordula corien corina corine corinna corinne cornelia
  corrina corrine costanza crista cristal cristin cristina cristy crystal cydney cynthia cyrielle dafne dagmar
  dagny daisy dalal dalia dalila damaris dambisa danae danelle danette dania danica daniela daniella danielle
  danika danita danna dannii danuta danyelle daphne darci darcie dareen daria darla darleen darlene darya davina
  dawn dawna dayana dayna deana deann deanna deanne debbie debby debora deborah debra debrah dedra deena deepa
  deepali deepika defne deidra deidre deirdre deja delcy delfina delia delilah della delois delores deloris
  delphine demetria demi dena denice denise denisha denisse derya desirae desiree desislava despina destinee
  destiney destini destiny devika devyani dewi dian diana diane diann dianna dianne didem diksha dilan dilek dilma
  dimitra dimple dina dinah dinara dineo dionne disha divya dixie diya djamila doaa doja dollie dolly dolores dona
  donata donatella donita donna dora dorcas doreen dorene doretha dori dorina dorinda doris dorota dorothea
  dorothee dorothy dorte dorthe dorthy dottie doutzen dragana dua dubravka dulce durga dusanka earlene earline
  earnestine ebba ebele eboni ebony ebru ebtisam ece eda eden edit edith edna eduarda edurne edwige edwina eefje
  eeva effie efua eija eileen eilidh eilis eimear einat eirini ekaterina ekta elaina elaine elana eleanor eleanore
  eleftheria elena eleni eleonora eleri elettra elfriede elham eliana eliane elida elif elin elina elinor elisa
  elisabeth elisabetta elise elisha eliska elissa eliza elizabeth elke ella elle ellen ellie elly elma elnora
  elodie eloisa eloise elouise els elsa elsie elva elvia elvira elyse elyssa elza elzbieta eman emel emely emerald
  emi emiko emilee emilia emilie emily emine emma emmalee emmanuelle encarnacion enid enrica eri erica ericka
  erika eriko erin erma erna ernestina ernestine eryn erzsebet esha esi esmeralda esperanza esra esraa essence
  essie estefania estela estella estelle ester esther estrella eszter ethel etsuko etta eugenia eugenie eula
  eunice eva evangelia evangelina evangeline eve evelin evelyn evelyne evette evgenia evita evonne ewa eylem
  fabienne fabiola fadwa fahima faith faiza fallon fang fannie fanny farah fareeda farida farkhunda farrah farzana
  fatema fateme fatemeh fatima fatimah fatma fatou fatoumata fawn fawzia fay faye federica felecia felicia
  felicity felisha femke ferda feride fern fernanda feryal ffion figen filipa filiz fiona fionnuala fiorella
  flavia fleur floor flor flora florence florentina florine flossie fofi folake franca frances francesca francine
  francisca francoise franka franziska frauke freda frederique freida frida frieda friederike fumie fumiko funke
  funmilayo fuyuko gabriela gabriella gabrielle gaia gail galina galit gamze garbine gauri gayatri gaye gayla
  gayle gaynor geeta geetanjali geetika gemma gena geneva genevieve genoveva georgeta georgette georgia georgiana
  georgianna georgina geraldine geralyn gerda geri gerlinde germaine gerri gertrud gertrude geun ghada ghislaine
  gia giada gianna gila gilda gillian gina ginevra ginger ginni ginny gioia giorgia giovanna gisela gisele giselle
  gisselle gita giulia giuliana giuseppina gladys gleisi glenda glenna gloria gokce golda goldie golnaz gonul
  gordana graca grace gracie graciela grainne grazia graziella grazyna greta gretchen grete griet griselda gro gry
  gudrun gul gulay gulben gulcan gulnara gulsen gunhild gunilla guri guylaine gwen gwenda gwendolyn gwenllian
  gwyneth gwynne habiba hadas hadeel hadil hadiya hadiza hafsa hagit haifa hailee hailey hajar hajnalka hala hale
  haleigh haley halide halie halima halina halle hallie halyna hana hanaa hanako hande haneen hania hanke hanna
  hannah hanne hanneke hannelore harini harleen harmanpreet harmony harriet harriett harsimrat haruka haruko
  harumi hasina hatice hatsue hattie hayat haylee hayley haylie hazel heather heba hedwig hedy hege heidemarie
  heidi heike heleen helen helena helene helga heli hella helle helma heloise hema hemlata henrietta henriette
  henrike hermione herta hiba hideko hila hilary hilda hilde hildegard hillary hina hinako hind hiroko hiromi
  hisako hitomi hoda holli hollie holly honoka hope hortense huda hulya humaira humera huong iara ida idit iesha
  ifeoma ifeyinwa iga ikue ila ilaria ildiko ileana ilene ilenia iliana ilse imani imelda imke imma imogen imogene
  ina inaam inas inbal indah indira indra indu ines inez inga inge ingebjorg ingeborg inger ingrid ingvild inma
  inmaculada inna intisar ioana ioanna iona ipek iracema irena irene irina irini iris irma irmgard iryna isabel
  isabela isabell isabella isabelle isadora isela iselin isha ishita isis isla isra israa itzel iulia iva ivana
  ivanka ivete ivette ivonne ivy iwona izabela izabella jaana jacalyn jacinda jacinta jackeline jacklyn jaclyn
  jacquelin jacqueline jacquelyn jacquelynn jacquline jada jadranka jadwiga jaida jaimee jaishree jalisa jami
  jamila jana janae janaina janay jandira jane janeen janel janell janelle janessa janet janette janice janie
  janina janine janis janiya janna janneke jannette jannie jaqueline jarmila jasmin jasmine jasmyn jasna jawaher
  jaya jayalalithaa jayanti jayda jayla jayne jazlyn jazmin jazmine jazmyn jeana jeanetta jeanette jeanie jeanine
  jeanna jeanne jeannette jeannie jeannine jelena jemima jena jenelle jenifer jenna jenni jennie jennifer jenny
  jeri jerilyn jerri jerrica jesenia jesica jessenia jessica jessika jetta jill jillian jimena jirina jitka joan
  joana joanie joann joanna joanne jocelyn jocelyne jodi jodie joelle joellen johana johanna johnna joi joke
  jolanda jolande joleen jolene jolie joni jonna jorien jorunn josefa josefina joselyn josephine josette josiane
  josie joslyn joy joyce joycelyn juana juanita judi judie judit judith judy juhi juli julia juliana juliane
  juliann julianna julianne julie juliet julieta juliette julissa jumana junko jussara justina justine justyna
  jutta jyotsna kaarina kaci kacie kadiatou kaela kaelyn kaija kaila kailee kailey kailyn kaitlin kaitlyn kaitlynn
  kajal kajol kajsa kala kaleigh kaley kali kalie kallie kalliopi kalpana kalthoum kamala kami kamini kana kanae
  kanako kanchan kandace kandi kandice kandy kangana kanika kanimozhi kaori kara kareena karen karianne karie
  karien karin karina karine karishma karissa karla karlee karley karli karlie karly karolina karoline karolyn
  karren karri karrie karuna karyn kasandra kassandra kassidy kassie kasumi kata katalin katarina katarzyna kate
  katelin katelyn katelynn katerina kateryna katharina katharine katherine katheryn kathi kathie kathleen kathrin
  kathrine kathryn kathy kati katia katie katina katja katlin katlyn katri katrin katrina katsuko katy kavita
  kavitha kawthar kay kaycee kaye kayla kaylah kaylee kayleen kayleigh kayley kayli kaylie kaylin kaylyn kaylynn
  kayoko kazuko kazumi keeley keely keerthi keiko keila keira keisha keli kelli kellie kellyanne kelsea kelsey
  kelsi kelsie kemi kendra kenia kenna keren keri kerri kerrie kerstin kesha keshia ketaki ketanji kezban khadi
  khadija khadijah khaleda khanyi khloe khushbu kia kiana kianna kiara kiera kierra kiersten kiko kikuko kimberlee
  kimberley kimberly kimiko kinga kira kirron kirsi kirsteen kirsten kirsti kirstie kirstin kirsty kisha kitty
  kiyoko klara kolinda komal konstantina kosara kotomi kozue krishnaa krista kristal kristen kristi kristie
  kristin kristina kristine kristy kristyn kristyna krisztina kriti krysta krystal krystina krystle krystyna
  ksenia ksenija kshama kulsum kumi kumiko kuniko kusum kyla kylee kyleigh kylie kyoko kyra kyriaki lacey laci
  lacie lacy ladonna laetitia laila lakeisha lakesha lakeshia lakisha lakshmi lale lalita lamia lamya lana lanette
  lani laquita lara larisa larissa larysa lashanda lashonda lata latanya latasha latifa latika latisha latonia
  latonya latosha latoya latrice latricia laura laure laureen laurel lauren lauretta laurie lauryn laverne lavinia
  lavonne lawanda layla lea leah leandra leann leanna leanne lebo leeann leela leena leesa leila leilani leire
  leisa lela lelia lena leni lenka lenora lenore leola leona leonie leonor leora lerato lesa leslee lesley lesli
  leta letha leticia letitia letizia lexi lexie leyla lia liana libby liberty lidia lieke liesbeth lieselotte
  ligaya ligia liisa lila lilia lilian liliana liliane lilianne lill lilli lillian lilliana lillie lilly lily
  limor lina linda lindiwe lindsay lindsey line linnea linsey liora lisa lisbet lisbeth lise liselotte lisette
  lissette liv livia liz liza lizabeth lizbeth lizeth lizette lizzie lizzo ljiljana ljubica lois lola lolita lona
  lone lora loraine lore loredana lorelei lorella lorena lorene lorenza loretta lori lorie lorinda lorine lorna
  lorraine lorri lorrie lotta lotte lottie louann louella louisa louise loujain lourdes lovisa lowri luann luanne
  lubna lucero lucia luciana lucie lucienne lucile lucille lucinda lucretia lucrezia lucy ludivine ludmila
  ludovica luella luisa luise luiza lujain lula luminita lupita lurdes luz lydia lydie lyla lynda lyndsay lyndsey
  lynette lynne lynnette lynsey lyubov lyudmila maaike maame maartje maayan mabel mable macarena macey machteld
  maci macie mackenzie macy madalena madalina madalyn maddalena maddison madeleine madeline madelyn madelynn
  madhabi madhu madhuri madilyn madison madisyn madonna madyson mae maegan maeve mafalda magali magdalena
  magdalene maggie maha mahnaz mahsa mahua mai maia maike maiko maimuna maira mairead mairi maite maitreyi maja
  makayla makeda makena makenna makenzie maki makiko mako mala malak malala malavika malgorzata malia malika malin
  malinda malini malissa mallika mallory mamata mami mamie mamiko mamphela mamta manal manami manasi mandi mandy
  maneka manisha manja manjeet manju manon manuela manushi mara maram maranda marcela marcella marci marcia marcie
  marcy maren margaret margareta margarete margarethe margarida margarita margaux margery margherita margie margit
  margo margot margret margrethe margriet margrit marguerite mari maria mariah mariam mariama marian mariana
  mariane mariangela mariann marianna marianne mariastella mariatou maribel maribeth maricarmen maricel maricela
  marie marieke mariel mariela marielle marietta mariette marija marijke mariko marilee marilyn marilynn marina
  marine marinella marisa marisela mariska marisol marissa marit marita maritza mariya marja marjan marjo marjorie
  marjut marketa marla marlee marlena marlene marlis marloes marlys marnie marquita marsha marta marte martha
  marthe martina martine marva marwa mary maryam maryann maryanne marybeth maryellen maryjane maryjo marylou
  marzena marziyeh masako masami masayo masih masoumeh mastoura mathilde matilda matilde mattie maud maude maura
  maureen mavis maxima maxine maya mayawati mayra maysa mayu mayuko mayumi mbali mckayla mckenna meagan meaghan
  mechelle mechthild medha meena meenakshi meera meg megan megawati megha meghan meghna megumi mehreen mehrunisa
  mei meike meiling mel melania melanie melany melba melek melina melinda melisa melissa mellisa mellissa melodie
  melody melonie meltem melva menaka meral merav mercedes mercy mereana meredith merja merrick merry merve mette
  mhairi mia micaela michaela michal michela micheli michelle michiko midori mieke mieko migdalia mihaela miho
  mikaela mikako mikayla miki mikiko milada milagros mildred milena miley milica millicent millie mimi mina minako
  mindi mindy mine minerva minna minnie mio mira mirabai miracle miranda mireia mireille mirela mirella mireya
  miriam mirja mirjam mirjana mirta misaki missy misti misty mitali mithali mitsuko mitzi miu miwa miwako miyako
  miyu miyuki mmusi moe mohini moira mollie molly momoka momoko mona monica monika monique montserrat morag moriah
  morwenna motoko mridula mrinal muge mukta muna munira muriel mutsumi mwajuma mya myra myranda myriam myrna
  myrtle nada nadege nadezhda nadia nadine nadiya nadja nafisa nagisa nahed nahid najat najla najwa naledi nalini
  nami namita namrata nanako nanami nanci nancy nandi nandini nandita nanette nannette nannie nao naoko naomi
  narelle narges nargis nasim nasreen nasrin nasrine natalee natalia natalie nataliya nataly natalya natasa
  natascha natasha nathalie natsuki natsuko natsumi navya nawal nayana nayeli naz nazan nazanin nazli ndeye
  ndileka neda nedra neelam neena neerja neeta neetu negar neha nelda nele nell nelleke nellie nelly nerea nermeen
  nermin nerys neslihan nesreen nesrin nesta nettie neva nevaeh nevena ngozi nguyet nia niamh nichelle nichole
  nicki nicole nicoleta nicoletta nicolette nicolien nicolle nidhi nienke nieves niki nikki nikole niloofar
  nilufer nina nirmala nisha nisreen nita nitya nivedita njeri nkechi nkosazana nnedi nneka noelene noelia noelle
  noemi noemie nokuthula nola nompumelelo nomsa nomvula nomzamo nona noora noortje nora noreen noriko norma
  nosizwe noura noxolo nozipho ntombi nuala nunzia nupur nura nuray nuria nurten nurul nusrat nyambura nyla oana
  obiageli oby oceane octavia oda odessa odette odile ofelia oksana oleksandra olena olga olimpia olive olivia
  olufunke omaima omotola oonagh opal ophelia oralia orietta orit orla orlaith orly orna ornella orsolya osnat
  oumou outi oya ozge ozlem paca padma padmini paige paivi palesa pallavi paloma pam pamala pamela panagiota pansy
  paola paraskevi parineeti parisa parul parvati parveen parvin pascale patience patrica patrice patricia patrizia
  patrycja patsy patti pattie patty paula paule paulette paulina pauline pavla paz pearl pearlie peggie peggy
  pelin penelope pennie penny pepa perihan perla pernilla pernille perrine pervin petra philippa phoebe phumla
  phuong phyllis pia piia pilar pina pinar pinky pinuccia piper pippa pirkko piroska polina polly pooja poonam
  poornima poppy portia prachi pragya prajakta pratibha preeti preity preneet prerna priscila priscilla priti
  priya priyanka puan puja punam pura purnima puteri qandeel quetzalli quratulain rabab rabia rachael racheal
  rachel rachele rachelle rachida rachna racquel radha radhika radka radmila rae raegan raelene rafaela raffaella
  raghad ragini ragnhild rahaf raija raina raisa raissa rajani rajeshwari rajni rakhee rakhi raluca rama
  ramatoulaye ramona ramya rana randi rani rania ranjana ranjini raquel rasha rasheda rashida rashmi rashmika
  ratih ratna rayan raymonde rayna razan razia reanna reba rebeca rebecca rebekah reem reema reena reeta regina
  regine rehana reiko reina reka rekha rena renae renata renate renea renee renita renu renuka reta retha retno
  reva revathi reyes reyhan reyna rhea rhiannon rhoda rhonda ria rianne ricarda richa richelle rie rieko rigmor
  rigoberta rihanna riikka rika rikke riko rim rima rin rina risa rita ritsuko ritu ritva rivka riya roberta robyn
  rochelle rocio rodica roisin rokia rolande romana romona romy rona ronda ronja ronna roopa rosa rosalba rosalee
  rosalia rosalie rosalind rosalinda rosalyn rosana rosangela rosanna rosanne rosaria rosario rose roseann
  roseanna roseanne rosella roselyn roselyne rosemarie rosemary rosetta roshni rosi rosie rosita roslyn rossana
  rossella rosy rowena roxana roxane roxann roxanna roxanne roxie roya rozina ruba rubi rubina ruby ruchi ruchika
  rukhsana rukiye rumi rumiko rupa rupali ruqaya ruth ruthann ruthie ruxandra ruzica ryleigh ryoko saara saba
  sabeen sabiha sabina sabine sabra sabrina sachiko sadaf sade sadhana sadhvi sadia sadie safa safia safiye safra
  sahar sahle sahra saida saima saki sakina sakine sakshi sakura salena salina salla sallie sally salma salwa
  samantha samar samara samatha samera samia samina samira sana sanaa sanae sanam sandhya sandi sandra sandrine
  sangeeta sania saniya sanja sanjana sanna sanne sanya saoirse saori sapna sara sarah sarai sari sarika sarina
  sarit sarita sarka saroj sarojini sarwat saskia satoko satomi satu saundra savanah savanna savannah savita
  savitri sawako sawsan sayaka sayeda sayoko sayuri scarlet scarlett seda sedef seema segolene seiko selena selene
  selin selina selma sema semra senka serap serena serenity serina setsuko severine sevgi sevil sevim sezen
  shabana shabnam shada shadi shahida shahla shahnaz shahrazad shaili shaima shaina shaista shakila shakira
  shalini shalonda shameka shamika shamima shamsa shana shanda shanell shani shania shanice shanika shaniqua
  shanna shanta shante shantel shantell shanti shara sharada shari sharla sharlene sharmila sharmistha sharon
  sharonda sharron sharyn shasta shatha shauna shawna shayla shaylee shayna shazia sheela sheena sheetal shefali
  sheila shelbi shelbie shelia shelley shelli shelly sheree shereen sheri sherie sherine sherita sherri sherrie
  sherry sherryl sheryl shiela shigeko shiho shikha shilan shilpa shiori shira shireen shirin shirine shirlee
  shirlene shirley shivani shizue shizuka shlomit shobha shobhaa shohreh shona shonda shraddha shreya shruti
  shubha shubhangi shweta shyann shyanne shyla sia sian sibel sibongile sibylle sienna sierra sifan sigal signe
  sigrid silje silke silvana silvia simin simona simone simonetta sindi sindisiwe sinead sini siobhan siri
  sirimavo sirpa sissel sita sithembile siti siv skye skyla slavica smadar smita smriti sneha snehal snezana sofia
  sofiya soha soheila soile solange soledad solene solveig somaya sommer sonakshi sonal sonali sondra songul sonia
  sonja sonya sophia sophie sorana soraya sorcha souad sri sridevi stacey staci stacia stacie stacy starla starr
  stefani stefania stefanie steffi stella stephaine stephani stephanie stephany stephenie stina stine suad
  subhadra suchitra sudha sue suella suhair sujata sulochana suman sumaya sumayya sumiko sumita sumitra suna
  sunaina sunanda sunita sunshine supriya surabhi surekha susan susana susanna susannah susanne sushila sushma
  sushmita susi susie suvi suzan suzanna suzanne suzette suzu svenja svetlana swara swati sybil sydnee sydney
  sydni sydnie syeda sylvana sylvia sylviane sylvie synnove szilvia taapsee tabata tabatha tabitha tae taeko
  taghreed tahani tahira tahmina taina taisia takako talia talita tamaki tamar tamara tameka tamela tamera tami
  tamia tamika tamiko tammi tammie tammy tamra tamsin tana tanesha tania tanika tanisha tanja tansu tanushree
  tanvi tanya tara tarah tarja tarsila taryn tasha tatiana tatjana tatyana tawakkol tawakkul tawana tawanda tawny
  tawnya tebogo teena tejaswini temitope tena teodora tera teresa terese teressa tereza terhi teri terra terri
  terrie teruko tess tessa tetiana thais thalia thandeka thandi thandiwe thando thea thelma thembi theodora
  theodosia theresa therese thuli thuy tia tiana tianna tiara tierra tiffani tiffanie tiffany tiina tilda timea
  tina tineke tisha tita tiwa tiziana tjitske tobeka tokiko tomoe tomoka tomoko tomomi tone toni tonia tonja tonya
  tora tori torill tosha toshiko tova tracey traci tracie tracy traudl trena tresa tressa treva tri tricia trina
  trine trinidad trisha trista trude trudy trupti tsukasa tuba tugba tuija tulay tulsi tumi turid turkan tuula
  twila twinkle twyla tyesha tyra tzipi tzipora ulku ulla ulrike ulyana uma umeko una unni urmila ursula urszula
  urvashi uschi usha uta ute uttara uzma vaishali valarie valencia valentina valeria valerie valorie vandana
  vanesa vanessa vani varsha vasiliki vasilisa vasudha vasundhara veda veena velda velma venessa venita venus
  veorica vera verena verna veronica veronika veronique veslemoy vesna vibeke vibha vickey vicki vickie vicky
  victoria vida vidya vigdis vijaya vikki viktoria viktoriya vimala vinita viola violet violeta virgie virginia
  virginie vitoria vittoria vivian viviana viviane vivianne vlasta vonda vrinda vyjayanthi wafa wafaa waltraud
  wambui wan wanda wangari wanjiru wenche wendi wendy weronika whitney wiam wiebke wieslawa wilda wilhelmina willa
  willemijn willow wilma windy winifred winnie winona wulan xiaoping ximena xiomara xiu xiulan xoliswa yaa yadira
  yael yaffa yaiza yajaira yalda yamina yamini yara yasemin yashoda yasmeen yasmin yasmine yasuko yayoi yazmin
  yekaterina yelena yeliz yemi yesenia yesim yessenia yetunde yevgenia yewande yianna yifat ying yingluck ylva
  yoko yolanda yonit yoshiko yousra yrsa yui yuika yuina yuka yukako yukari yukie yukiko yuko yukta yulia yuliya
  yumi yumiko yuna yuria yuriko yurina yusra yvette yvonne zaha zahra zainab zaira zandile zanele zara zaria
  zarifa zarina zdenka zeenat zehava zehra zeina zeinab zelda zelma zeynep zhanna zina zinaida zindzi zodwa zoe
  zoey zofia zohra zoi zoie zoleka zorana zorica zoya zsofia zsuzsanna zubaida zubeyde zukiswa zuleikha zuzana
  zuzanna
`;

const EITHER = `
  jess addison adrian alex alexis ali allie amari andrea angel ariel asa ashley ashton aubrey avery ayden bailey baylee
  bennie billie billy blair blake bobbie camden cameron camryn carey carroll carson cary casey cassidy charley
  chen chi chris christen christin claude cleo colby corey cori cortney cory courtney cruz dale dana daniele dara
  darcy darian daryl dee delaney deniz devan devin devon dominique drew eli emery eun firdous frankie freddie gabi
  gabriele gal gale gerry guadalupe gurinder gurpreet hanan harley harpreet hayden hikari hollis hong hua hye hyun
  ilhan iman ira izumi jackie jade jaden jae jaiden jalen jamie jamison jan jaspreet javon jayden jaylen jayme
  jean jessie jesus ji jie jihad jing jo jody johnie johnnie jordan jordon jordyn jude jun jyoti kacey kai kameron
  kamryn kaoru kari kasey keaton kei kelley kelly kendall kennedy kerry kiley kim kiran kirby korey kory kourtney
  kris kwang kyler kyung laurence lauri lavern lee leigh leslie lin ling logan loren lou lupe lynn mandeep
  manpreet marion marlin marty maxime mckenzie merle micah michele mickey mika min ming morgan myung nakia nana
  navjot nevin nicola nikita noam noor nour nur odell ola ollie parker pat payton peyton ping quincy quinn
  raja reagan reece reese regan remy rickie ridha riley rio robbin robin rowan rylee ryo sabah salam sam sammie
  sandy sasha seung shaheen shai shamim shannon shawn shayne shea shelby simran sivan skylar skyler sonam soo
  stevie sung tal tatum tayler taylor terry tommie tristen tyree willie wisam xin yan yong yuki yuval
`;

const genders = new Map<string, "male" | "female" | "either">();
for (const [list, gender] of [[MALE, "male"], [FEMALE, "female"], [EITHER, "either"]] as const) {
  for (const name of list.trim().split(/\s+/u)) genders.set(name, gender);
}

/** The gender that a given name tells, `either` for one of both, undefined for a word that is no given name. */
export function genderOfGivenName(name: string): "male" | "female" | "either" | undefined {
  const gender = lookUp(name);
  return gender === "none" ? undefined : gender;
}

/** In any case, with or without accents; of a double name the first tells: *Anne-Laure*. */
const lookUp = remembered((name) => {
  const plain = name.toLowerCase();
  const known = genders.get(plain);
  if (known !== undefined) return known;
  if (/[\u0080-\uFFFF]/u.test(plain)) return genders.get(withoutMarks(plain)) ?? "none";
  return (plain.includes("-") ? genders.get(plain.slice(0, plain.indexOf("-"))) : undefined) ?? "none";
});
