// Car plate codes by city, for Germany, Austria and Switzerland: how people there abbreviate their city.

/** As on the city's plates ('HRO', 'WÜ'). Undefined where there is none, or where it does not stand for the city. */
export function plateCode({ slug, country }: { slug: string; country: string }): string | undefined {
  return codes.get(`${country}/${slug.replace(/^sankt-/, 'st-')}`);
}

/**
 * A code and the city's slugs, several where the gazetteer may know it by a longer name. Only codes that are taken from the city's own
 * name and driven there today. In Switzerland a plate names the canton: only capitals of the same name as theirs are here.
 */
const listed: Readonly<Record<string, string>> = {
  DE: `
A augsburg, AA aalen, AB aschaffenburg, ABG altenburg, AC aachen, AH ahaus, AIC aichach, ALF alfeld alfeld-leine,
AM amberg amberg-oberpfalz, AN ansbach, ANA annaberg-buchholz, ANG angermuende, ANK anklam, AÖ altoetting, AP apolda,
ARN arnstadt, ASL aschersleben, AUR aurich, AZ alzey, B berlin, BA bamberg, BAD baden-baden, BB boeblingen, BBG bernburg
bernburg-saale, BC biberach biberach-an-der-riss, BI bielefeld, BIR birkenfeld-nahe, BIT bitburg, BK backnang, BL balingen,
BN bonn, BO bochum, BOH bocholt, BOR borken-westfalen, BOT bottrop, BRB brandenburg-an-der-havel, BRV bremervoerde, BS braunschweig,
BT bayreuth, BTF bitterfeld bitterfeld-wolfen, BZ bautzen, C chemnitz, CB cottbus, CE celle, CHA cham-oberpfalz, CLP cloppenburg,
CLZ clausthal-zellerfeld, CO coburg, COE coesfeld, CUX cuxhaven, CW calw, D duesseldorf, DA darmstadt, DAH dachau,
DBR bad-doberan, DD dresden, DE dessau dessau-rosslau, DEG deggendorf, DEL delmenhorst, DGF dingolfing, DH diepholz,
DIL dillenburg, DIN dinslaken, DKB dinkelsbuehl, DL doebeln, DLG dillingen-an-der-donau, DM demmin, DN dueren, DO dortmund,
DON donauwoerth, DU duisburg, DUD duderstadt, DW dippoldiswalde, DZ delitzsch, E essen, EA eisenach, EBE ebersberg,
ECK eckernfoerde, ED erding, EF erfurt, EG eggenfelden, EH eisenhuettenstadt, EI eichstaett, EIL lutherstadt-eisleben eisleben,
EIN einbeck, EM emmendingen, EMD emden, ER erlangen, ES esslingen esslingen-am-neckar, ESW eschwege, EU euskirchen,
EW eberswalde, F frankfurt-am-main, FB friedberg-hessen, FD fulda, FDS freudenstadt, FF frankfurt-oder, FFB fuerstenfeldbruck,
FG freiberg, FL flensburg, FN friedrichshafen, FO forchheim, FR freiburg freiburg-im-breisgau, FS freising,
FT frankenthal frankenthal-pfalz, FTL freital, FÜ fuerth, FÜS fuessen, FW fuerstenwalde fuerstenwalde-spree, G gera,
GA gardelegen, GAP garmisch-partenkirchen, GC glauchau, GD schwaebisch-gmuend, GE gelsenkirchen, GEL geldern, GER germersheim,
GF gifhorn, GG gross-gerau, GI giessen, GL bergisch-gladbach, GLA gladbeck, GM gummersbach, GN gelnhausen, GÖ goettingen,
GP goeppingen, GR goerlitz, GRH grossenhain, GRM grimma, GRZ greiz, GS goslar, GT guetersloh, GTH gotha, GÜ guestrow,
GUB guben, GUN gunzenhausen, GV grevenbroich, GVM grevesmuehlen, GZ guenzburg, H hannover, HA hagen, HAL halle-saale,
HAM hamm, HB bremen bremerhaven, HBN hildburghausen, HBS halberstadt, HCH hechingen, HD heidelberg, HDH heidenheim
heidenheim-an-der-brenz, HE helmstedt, HEF bad-hersfeld, HEI heide, HER herne, HET hettstedt, HF herford, HG bad-homburg
bad-homburg-vor-der-hoehe, HGN hagenow, HGW greifswald, HH hamburg, HI hildesheim, HIG heilbad-heiligenstadt heiligenstadt,
HL luebeck, HM hameln, HN heilbronn, HO hof hof-saale, HOG hofgeismar, HOL holzminden, HOM homburg homburg-saar,
HP heppenheim heppenheim-bergstrasse, HRO rostock, HS heinsberg, HST stralsund, HU hanau hanau-am-main, HWI wismar, HX hoexter,
HY hoyerswerda, IGB st-ingbert, IL ilmenau, IN ingolstadt, IZ itzehoe, J jena, JÜL juelich, K koeln, KA karlsruhe, KB korbach,
KC kronach, KE kempten kempten-allgaeu, KEH kelheim, KEL kehl, KF kaufbeuren, KG bad-kissingen, KH bad-kreuznach, KI kiel,
KL kaiserslautern, KLE kleve, KM kamenz, KN konstanz, KO koblenz, KÖT koethen koethen-anhalt, KR krefeld, KS kassel,
KT kitzingen, KU kulmbach, KÜN kuenzelsau, KW koenigs-wusterhausen, L leipzig, LA landshut, LAU lauf lauf-an-der-pegnitz,
LB ludwigsburg, LD landau-in-der-pfalz, LEO leonberg, LER leer leer-ostfriesland, LEV leverkusen, LG lueneburg, LI lindau
lindau-bodensee, LIF lichtenfels, LL landsberg-am-lech, LM limburg limburg-an-der-lahn, LÖ loerrach,
LÖB loebau, LP lippstadt, LR lahr lahr-schwarzwald, LU ludwigshafen ludwigshafen-am-rhein, LÜN luenen, LWL ludwigslust,
M muenchen, MA mannheim, MB miesbach, MD magdeburg, ME mettmann, MEI meissen, MEL melle, MG moenchengladbach,
MGN meiningen, MH muelheim-an-der-ruhr muelheim-ruhr, MHL muehlhausen muehlhausen-thueringen, MI minden, MIL miltenberg,
MM memmingen, MN mindelheim, MO moers, MOD marktoberdorf, MOS mosbach, MR marburg marburg-an-der-lahn, MS muenster,
MÜ muehldorf muehldorf-am-inn, MW mittweida, MY mayen, MZ mainz, MZG merzig, N nuernberg, NB neubrandenburg,
ND neuburg-an-der-donau, NDH nordhausen, NE neuss, NEA neustadt-an-der-aisch, NEC neustadt-bei-coburg, NI nienburg
nienburg-weser, NMB naumburg naumburg-saale, NM neumarkt-in-der-oberpfalz, NMS neumuenster, NÖ noerdlingen, NOH nordhorn,
NOM northeim, NOR norden, NP neuruppin, NR neuwied, NT nuertingen, NU neu-ulm, NW neustadt-an-der-weinstrasse, NY niesky,
NZ neustrelitz, OB oberhausen, OF offenbach offenbach-am-main, OG offenburg, OHA osterode osterode-am-harz,
OHZ osterholz-scharmbeck, OL oldenburg oldenburg-oldenburg, OS osnabrueck, OZ oschatz, P potsdam, PA passau, PAF
pfaffenhofen-an-der-ilm, PAN pfarrkirchen, PB paderborn, PCH parchim, PE peine, PF pforzheim, PI pinneberg, PIR pirna,
PL plauen, PLÖ ploen, PN poessneck, PS pirmasens, PW pasewalk, PZ prenzlau, QLB quedlinburg, R regensburg, RA rastatt,
RD rendsburg, RDG ribnitz-damgarten, RE recklinghausen, REG regen, RI rinteln, RIE riesa, RN rathenow, RO rosenheim,
ROT rothenburg-ob-der-tauber, ROW rotenburg-wuemme, RS remscheid, RT reutlingen, RU rudolstadt, RV ravensburg, RW rottweil,
RZ ratzeburg, S stuttgart, SAD schwandorf, SAW salzwedel, SB saarbruecken, SBK schoenebeck schoenebeck-elbe, SC schwabach,
SDH sondershausen, SDL stendal, SDT schwedt schwedt-oder, SE bad-segeberg, SEL selb, SFB senftenberg, SFT stassfurt,
SG solingen, SGH sangerhausen, SHA schwaebisch-hall, SHG stadthagen, SHL suhl, SI siegen, SIG sigmaringen, SL schleswig,
SLF saalfeld saalfeld-saale, SLS saarlouis, SLZ bad-salzungen, SM schmalkalden, SN schwerin, SO soest, SÖM soemmerda,
SON sonneberg, SP speyer, SR straubing, SRB strausberg, ST steinfurt, STA starnberg, STD stade, SU siegburg, SW schweinfurt,
SZ salzgitter, TBB tauberbischofsheim, TET teterow, TG torgau, TIR tirschenreuth, TÖL bad-toelz, TP templin, TR trier,
TS traunstein, TÜ tuebingen, TUT tuttlingen, ÜB ueberlingen, UE uelzen, UEM ueckermuende, UL ulm, UN unna, VEC vechta, VER
verden verden-aller, VIE viersen, VK voelklingen, VS villingen-schwenningen, W wuppertal, WAF warendorf, WB wittenberg
lutherstadt-wittenberg, WE weimar, WEN weiden weiden-in-der-oberpfalz, WES wesel, WF wolfenbuettel, WHV wilhelmshaven,
WI wiesbaden, WIL wittlich, WIT witten, WLG wolgast, WM weilheim weilheim-in-oberbayern, WN waiblingen, WND st-wendel,
WO worms, WOB wolfsburg, WR wernigerode, WRN waren waren-mueritz, WST westerstede, WTM wittmund, WÜ wuerzburg, WUN wunsiedel,
WUR wurzen, WZ wetzlar, Z zwickau, ZE zerbst zerbst-anhalt, ZI zittau, ZW zweibruecken, ZZ zeitz`,
  AT: `
AM amstetten-niederoesterreich, B bregenz, BL bruck-an-der-leitha, BM bruck-an-der-mur, BN baden-bei-wien, BR braunau-am-inn, BZ bludenz,
DL deutschlandsberg, DO dornbirn, E eisenstadt, FE feldkirchen-in-kaernten, FK feldkirch, FR freistadt, G graz,
GF gaenserndorf, GM gmunden, HA hallein, HE hermagor, HL hollabrunn, HO horn-niederoesterreich, I innsbruck, IM imst, JO st-johann-im-pongau,
K klagenfurt klagenfurt-am-woerthersee, KB kitzbuehel, KO korneuburg, KS krems krems-an-der-donau, KU kufstein, L linz,
LA landeck, LB leibnitz, LE leoben, LI liezen, LZ lienz, MA mattersburg, MD moedling, ME melk, MI mistelbach,
NK neunkirchen-niederoesterreich, OP oberpullendorf, OW oberwart, P st-poelten, PE perg, RE reutte, RI ried-im-innkreis, S salzburg,
SD schaerding, SP spittal-an-der-drau, SR steyr, SV st-veit-an-der-glan, SZ schwaz, TA tamsweg, TU tulln
tulln-an-der-donau, VB voecklabruck, VI villach, VK voelkermarkt, VO voitsberg, W wien, WE wels, WN wiener-neustadt,
WO wolfsberg, WT waidhofen-an-der-thaya, WY waidhofen-an-der-ybbs, WZ weiz, ZE zell-am-see, ZT zwettl`,
  CH: `
BE bern, BS basel, FR fribourg freiburg, GE geneve genf, GL glarus, LU luzern, NE neuchatel, SG st-gallen, SH schaffhausen,
SO solothurn, SZ schwyz, ZG zug, ZH zuerich zurich`,
};

const codes: ReadonlyMap<string, string> = new Map(
  Object.entries(listed).flatMap(([country, cities]) =>
    cities.split(',').flatMap((city) => {
      const [code = '', ...slugs] = city.trim().split(/\s+/);
      return slugs.map((slug): [string, string] => [`${country}/${slug}`, code]);
    }),
  ),
);
