// The twelve letters of a circle: each has a question, some words, and what one might write back.
import type { SameKeys } from '../language/texts.ts';

export const de = {
  letter1Question: 'Was soll in zwölf Wochen anders sein?',
  letter1Words:
    'Schön, dass es euch gibt. Zwölf Wochen sind lang genug, um mit etwas voranzukommen, und kurz genug, um es nicht aufzuschieben. Nimm dir etwas vor, das dir selbst wichtig ist und das niemand von dir verlangt hat. Es darf klein sein. Und du darfst es unterwegs ändern, sobald du klüger bist.',
  letter1Ask:
    'Schreib dein Vorhaben in höchstens 25 Wörtern auf und erzähl den anderen, warum gerade das und warum gerade jetzt.',
  letter2Question: 'Wem vertraue ich, wen respektiere ich?',
  letter2Words:
    'Das meiste gelingt, weil irgendwer eine Tür aufhält. Denk an die Menschen, die mit deinem Vorhaben zu tun haben könnten. Wen würdest du um Rat fragen, ohne dich vorher zurechtzumachen? Und wessen Arbeit schätzt du so, dass dir ein Wort von dort viel bedeuten würde, auch wenn ihr euch kaum kennt? Schreib zwei kurze Listen, für dich, auf Papier. Vielleicht steht jemand auf beiden.',
  letter2Ask:
    'Was ist dir beim Schreiben aufgefallen? Namen musst du nicht nennen. Aber erzähl, bei wem du gezögert hast und warum.',
  letter3Question: 'Was kann ich verschenken?',
  letter3Words:
    'Ein Danke, das einen Grund nennt. Ein Link, der zu der Frage passt, über die neulich jemand gestolpert ist. Eine halbe Stunde Zuhören. Es kostet fast nichts, und die anderen erinnern sich lange daran. Such dir von deinen beiden Listen einen Menschen aus und schenk ihm diese Woche etwas, ohne etwas dafür zu wollen.',
  letter3Ask: 'Was hast du verschenkt? Und wie war es, nichts zurückzuerwarten?',
  letter4Question: 'Wie erzähle ich davon?',
  letter4Words:
    'Bisher weiß nur dieser Kreis, was du vorhast. Stell dir vor, du triffst auf der Treppe jemanden, den du magst, und hast zwei Minuten. Was sagst du? Die Stelle, an der du selbst nicht weiterweißt, gehört unbedingt hinein: An ihr können andere anfassen. Schreib es so auf, wie du sprichst.',
  letter4Ask: 'Schreib uns diesen einen Absatz, so unfertig, wie er ist.',
  letter5Question: 'Was weiß hier noch niemand von mir?',
  letter5Words:
    'Manches, was uns ausmacht, steht in keinem Lebenslauf: das Jahr auf dem Fischkutter, die Band, die nie aufgetreten ist, die Monate, in denen nichts ging. Oft ist es gerade das, was andere an uns wiedererkennen. Über so etwas kommt man ins Gespräch, lange bevor es um die Arbeit geht.',
  letter5Ask:
    'Erzähl dem Kreis drei Dinge von dir, die hier noch niemand weiß. Eines davon darf unwichtig sein.',
  letter6Question: 'Was ging schief?',
  letter6Words:
    'Halbzeit. Vielleicht bist du weiter, als du dachtest, vielleicht hast du seit drei Wochen nichts angefasst. Beides ist in Ordnung, und beides ist eine Nachricht. Wer nur erzählt, was gelungen ist, dem kann kaum jemand helfen. Wer sagt, wo es klemmt, bekommt oft am selben Tag eine Antwort.',
  letter6Ask:
    'Was lief in diesen sechs Wochen anders, als du wolltest? Was hast du daran gesehen? Und stimmt dein Vorhaben noch?',
  letter7Question: 'Wen könnte ich fragen?',
  letter7Words:
    'Eine Bitte ist keine Last, solange sie klein ist und man sie leicht abschlagen kann. Such dir eine Frage, die sich in fünf Minuten beantworten lässt, und einen Menschen, der die Antwort kennt. Schreib dazu, warum du gerade ihn fragst, und dass ein Nein ganz in Ordnung ist. Die meisten freuen sich.',
  letter7Ask: 'Wie lautet deine Frage? Probier sie hier aus, bevor du sie abschickst.',
  letter8Question: 'Wem könnte nützen, was ich weiß?',
  letter8Words:
    'Irgendwo sitzt jemand vor genau dem Knoten, den du vor Kurzem gelöst hast. Für diesen einen Menschen lohnt es sich, es aufzuschreiben: im Blog, in einem Post, auf einem Zettel neben der Kaffeemaschine. Du musst dafür nichts Besonderes sein. Du musst nur ein Stück weiter sein als jemand, der nach dir kommt.',
  letter8Ask:
    'Was hast du zuletzt gelernt, das noch jemand brauchen könnte? Schreib uns drei Sätze. Und wenn du magst, zeig sie danach allen.',
  letter9Question: 'Welche Viertelstunde gehört mir?',
  letter9Words:
    'Das Dringende frisst jede Woche das, was dir wichtig ist, und es hat immer gute Gründe. Gegen gute Gründe hilft kein Vorsatz, aber manchmal ein Termin: eine Viertelstunde, immer zur selben Zeit, am selben Platz, mit dem Telefon im anderen Zimmer. Danach darfst du aufhören. Meistens willst du gar nicht.',
  letter9Ask: 'Wann in deiner Woche ist diese Viertelstunde? Und was tust du in der nächsten?',
  letter10Question: 'Wer sollte wen kennen?',
  letter10Words:
    'Du kennst inzwischen Menschen, die einander nicht kennen und sich viel zu sagen hätten. Zwei davon zusammenzubringen ist ein großes Geschenk für zwei Sätze Arbeit. Frag vorher beide, ob es ihnen recht ist. Dann schreib ihnen, was sie aneinander haben könnten, und geh aus dem Weg.',
  letter10Ask:
    'Welche zwei würdest du einander vorstellen, und worüber würden sie reden? Ohne Namen, wenn dir das lieber ist.',
  letter11Question: 'Was hätte ich gern vorher gewusst?',
  letter11Words:
    'Lies einmal nach, was du dir vor elf Wochen vorgenommen hast, und was du seitdem hier geschrieben hast. Manches klingt vermutlich fremd. Das ist ein gutes Zeichen: Du bist nicht mehr an derselben Stelle. Wer jetzt am Anfang steht, könnte brauchen, was du auf dem Weg aufgelesen hast.',
  letter11Ask: 'Was würdest du dem Menschen raten, der du vor elf Wochen warst?',
  letter12Question: 'Was bleibt?',
  letter12Words:
    'Zwölf Wochen sind um. Ihr habt einander Dinge geschrieben, die sonst nirgends stehen. Vielleicht ist dein Vorhaben gelungen, vielleicht ist ein anderes daraus geworden. Behalte das Kleine, das du weitermachst, wenn niemand mehr danach fragt. Und sag den Menschen in diesem Kreis, wofür du ihnen dankst, solange ihr noch hier seid.',
  letter12Ask: 'Was nimmst du mit? Was machst du weiter? Und wem hier möchtest du danken?',
} as const;

export const en: SameKeys<typeof de> = {
  letter1Question: 'What should be different in twelve weeks?',
  letter1Words:
    'It’s good to have you here. Twelve weeks are long enough to get somewhere with something, and short enough not to put it off. Pick something that matters to you and that nobody asked you to do. It may be small. And you may change it along the way, as soon as you know better.',
  letter1Ask:
    'Put what you’re setting out to do into 25 words at most, and tell the others why this, and why now.',
  letter2Question: 'Who do I trust, who do I respect?',
  letter2Words:
    'Most things work out because somebody holds a door open. Think of the people who might have to do with what you’re setting out to do. Who would you ask for advice without tidying yourself up first? And whose work do you value so much that a word from them would mean a lot, even if you hardly know each other? Write two short lists, for yourself, on paper. Perhaps somebody is on both.',
  letter2Ask:
    'What did you notice while writing? You needn’t name anyone. But tell us where you hesitated, and why.',
  letter3Question: 'What can I give away?',
  letter3Words:
    'A thank-you that says what for. A link that fits the question someone stumbled over the other day. Half an hour of listening. It costs next to nothing, and people remember it for a long time. Choose one person from your two lists and give them something this week without wanting anything in return.',
  letter3Ask: 'What did you give? And how was it to expect nothing back?',
  letter4Question: 'How do I tell people about it?',
  letter4Words:
    'So far only this circle knows what you’re up to. Imagine you meet somebody you like on the stairs, and you have two minutes. What do you say? Be sure to include the place where you don’t know how to go on: that’s where others can lend a hand. Write it down the way you speak.',
  letter4Ask: 'Send us that one paragraph, as unfinished as it is.',
  letter5Question: 'What does nobody here know about me yet?',
  letter5Words:
    'Some of what makes us who we are is in no CV: the year on the fishing boat, the band that never played a gig, the months when nothing worked. Often that is exactly what others recognise in us. It gets people talking long before anyone mentions work.',
  letter5Ask:
    'Tell the circle three things about yourself that nobody here knows yet. One of them may be trivial.',
  letter6Question: 'What went wrong?',
  letter6Words:
    'Half-time. Perhaps you’ve come further than you thought, perhaps you haven’t touched it for three weeks. Either is fine, and either is news. It’s hard to help people who only tell us what worked. Those who say where they’re stuck often have an answer the same day.',
  letter6Ask:
    'What went differently in these six weeks from what you wanted? What did it show you? And is your aim still the right one?',
  letter7Question: 'Who could I ask?',
  letter7Words:
    'A request is no burden as long as it’s small and easy to turn down. Find a question that can be answered in five minutes, and a person who knows the answer. Say why you’re asking them of all people, and that a no is perfectly fine. Most people are pleased.',
  letter7Ask: 'What’s your question? Try it out here before you send it.',
  letter8Question: 'Who could use what I know?',
  letter8Words:
    'Somewhere, somebody is sitting in front of exactly the knot you untied not long ago. For that one person it’s worth writing down: on a blog, in a post, on a note beside the coffee machine. You don’t have to be anyone special. You only have to be one step ahead of somebody who comes after you.',
  letter8Ask:
    'What have you learnt lately that somebody else might need? Send us three sentences. And if you like, show them to everyone afterwards.',
  letter9Question: 'Which quarter of an hour is mine?',
  letter9Words:
    'Every week, what’s urgent eats what’s important to you, and it always has good reasons. Resolutions don’t help against good reasons, but an appointment sometimes does: a quarter of an hour, always at the same time, in the same place, with the phone in another room. After that you may stop. Mostly you won’t want to.',
  letter9Ask: 'When in your week is that quarter of an hour? And what will you do in the next one?',
  letter10Question: 'Who should meet whom?',
  letter10Words:
    'By now you know people who don’t know each other and would have a lot to say. Bringing two of them together is a big present for two sentences’ work. Ask both beforehand whether they’re happy with it. Then tell them what they might find in each other, and step aside.',
  letter10Ask: 'Which two would you introduce, and what would they talk about? Without names, if you prefer.',
  letter11Question: 'What do I wish I had known earlier?',
  letter11Words:
    'Look back at what you set out to do eleven weeks ago, and at what you’ve written here since. Some of it will probably sound strange to you. That’s a good sign: you’re no longer in the same place. Somebody who is just starting might need what you picked up on the way.',
  letter11Ask: 'What would you advise the person you were eleven weeks ago?',
  letter12Question: 'What stays?',
  letter12Words:
    'Twelve weeks are over. You’ve written each other things that are written down nowhere else. Perhaps you got where you wanted, perhaps it turned into something else. Keep the small thing that you’ll go on doing when nobody asks any more. And tell the people in this circle what you thank them for, while you’re all still here.',
  letter12Ask:
    'What will you take with you? What will you go on doing? And who here would you like to thank?',
};
