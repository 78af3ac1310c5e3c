/**
 * Short forms of given names, so that *Bill Gates* and *William Gates* may be one person.
 *
 * @example
 * sameGivenName("bill", "william"); // true
 */

const GROUPS = `
alexander alex sandy sasha|alexandra alex sandra sasha|andrew andy drew|anthony tony ant|benjamin ben benny bibi|bernard bernie
catherine katherine kathryn cathy kathy kate katie cate kat|charles charlie chuck|christopher chris|christine christina chris tina
daniel dan danny|david dave|deborah debbie deb|donald don donnie|dorothy dot|douglas doug|edward ed eddie ted ned|edwin ed
elizabeth liz beth betty lizzie eliza|eugene gene|francis frank|frederick fred freddie|gabriel gabe|geoffrey jeffrey geoff jeff
gerald gerry jerry|gregory greg|harold harry hal|henry harry hank|jacob jake|james jim jimmy jamie|janet jan|jennifer jen jenny
jessica jess|john jack johnny jon|jonathan jon jonny|joseph joe joey|joshua josh|judith judy|kenneth ken kenny|kimberly kim
lawrence laurence larry laurie|leonard len leo|leslie les|louis lou|margaret maggie meg peggy|matthew matt|melissa mel|melanie mel
michael mike mick mickey|mitchell mitch|nathan nathaniel nate nat|nicholas nick nicky|nicola nicky|oliver ollie|pamela pam|patricia pat patty trish tricia
patrick pat paddy|peter pete|philip phillip phil|raymond ray|rebecca becky|reginald reg|richard rick dick rich richie ricky
robert bob rob bobby robbie bert|roderick rod|rodney rod|ronald ron ronnie|russell russ|samuel sam|samantha sam|sergei sergey
stephen steven steve|stuart stewart stu|susan sue susie|suzanne sue|terence terrence terry|teresa theresa terri tess|theodore ted teddy theo
thomas tom tommy|timothy tim|valentina valya|victor vic|victoria vicky tori|vincent vince vinny|vladimir volodymyr|walter walt wally|wilfred wilf
william bill will billy willie liam|zachary zach zack|abraham abe|albert al bert|alfred alf alfie fred|alan allan allen al|arthur art|barbara barb
calvin cal|cameron cam|clifford cliff|cynthia cindy|dmitry dmitri|elijah eli|emily em|ernest ernie|jeremy jez|julian jules|kathleen kathy|mohammed mo mohamed muhammad|mohamed mo
neville nev|norman norm|stanley stan|sidney sid|yevgeny evgeny|yuri yury|alexei alexey|nikolai nikolay|mikhail misha
`;

const groupsOf = new Map<string, number[]>();
GROUPS.trim()
  .split(/[\n|]/u)
  .forEach((line, group) => {
    for (const name of line.split(" ")) groupsOf.set(name, [...(groupsOf.get(name) ?? []), group]);
  });

/** Whether the given names, lower case, may be one person's: the same, one's short form, or an initial of the other. */
export function sameGivenName(a: string, b: string): boolean {
  if (a === b) return true;
  const plainA = a.replace(/\.$/u, "");
  const plainB = b.replace(/\.$/u, "");
  if (plainA === "" || plainB === "") return false;
  if (plainA.length === 1 || plainB.length === 1) return plainA[0] === plainB[0];
  const groups = groupsOf.get(plainB);
  return groups !== undefined && (groupsOf.get(plainA)?.some((group) => groups.includes(group)) ?? false);
}
