//! The lesson plans in English.

use super::LessonText;

pub(super) const LESSONS: [LessonText; 3] = [
    LessonText {
        id: "first-guess",
        title: "How much is one answer?",
        aims: &[
            "Read a ruler on which each long tick is ten times the one before.",
            "Guess first, then set the guess beside what was found.",
            "Say a number and how sure we are of it.",
        ],
        needed: &[
            "A projector with the questions, or one printed ruler for each pair.",
            "Pencils. Pupils need no account and no AI tool.",
            "A lamp with an LED bulb, if you have one.",
        ],
        steps: &[
            (
                "Start",
                "Turn on the lamp. Ask who has seen an AI answer a question. Say that the lamp and the AI both need \
                 electricity, and that we will guess how much.",
            ),
            (
                "Learn the ruler",
                "Read the long ticks aloud together: each is ten times the one before. Find the LED bulb and the phone \
                 charge. Pupils do the first task of the worksheet.",
            ),
            (
                "Guess and reveal",
                "Show the first question. Pairs mark their guess and draw a bar around it. Then reveal. Ask how many \
                 times too high or too low they were. Do the same with the second question. The third is for spare \
                 time.",
            ),
            ("Talk", "Use one or two of the prompts. Let pupils speak before you explain."),
            ("Close", "Each pupil ends this sentence: “I thought …, now I think …, and I am not sure about …”."),
        ],
        prompts: &[
            "The report prints {text-report|middle} for one answer. Newer evidence gives {text-newer|middle}. How can \
             both have been published? They come from different years and machines, and they count different parts.",
            "The range is {text-newer|range}. What does it tell you that one number does not?",
            "Does a small number mean that a thing does not matter? Does a large one mean that it is bad? What else \
             would you want to know?",
        ],
        tasks: [
            &[
                "Mark three things on the ruler: an LED bulb for one hour ({led-hour|middle}), a phone charge \
                 ({phone-charge|middle}) and boiling a litre of water ({kettle-litre|middle}).",
                "Draw a cross where you think one short AI answer belongs. Draw a bar around it. Make it so wide that \
                 you would be right nine times out of ten.",
                "Put in order, least electricity first: one AI video of five seconds, one phone charge, one short AI \
                 answer, a litre of boiling water.",
            ],
            &[
                "How many short answers take as much as one phone charge?",
                "Does your bar overlap the range of the answer? What would you draw now?",
            ],
        ],
        answers: &[
            "The marks stand at {led-hour|middle}, {phone-charge|middle} and {kettle-litre|middle}, from left to \
             right.",
            "Leave guesses and bars as they are; there is no wrong guess.",
            "One short answer ({answer-phone|middle}), one phone charge, boiling water, the video \
             ({video-kettle|middle}). The last two may change places: the range of the video is {video-kettle|range}.",
            "About {phone-charge/answer-phone}. By the report’s figure it is about {phone-charge/text-report}.",
            "The range is {answer-phone|range}. A bar that overlaps it did well, and so did a pupil who now draws a \
             wider one.",
        ],
        notes: &[
            "The best-known AI companies let no one from outside read their meters. Our range is a reading of several \
             studies. The report’s figure has no published range.",
            "What is used at home differs too: a kettle, a phone and a lamp are not the same everywhere.",
            "Do not rank pupils by what they use. The lesson is about numbers, not about who does what.",
        ],
    },
    LessonText {
        id: "two-figures",
        title: "Two numbers for one answer",
        aims: &[
            "Explain why two sources can give different numbers for the same thing.",
            "Tell apart what was measured, modelled, estimated and claimed.",
            "Carry a range through a sum.",
            "Write a sentence that is true and says how sure it is.",
        ],
        needed: &[
            "A projector with the questions, or printed rulers.",
            "The calculator on one device for each pair, or its page on paper.",
            "The worksheet. Hand out the second page after the first reveal.",
        ],
        steps: &[
            (
                "Guess",
                "Each pupil marks a guess for one short answer and draws a bar around it. Gather the guesses and \
                 reveal the answer.",
            ),
            (
                "Guess again",
                "Ask about a small model and one that reasons first. Before each reveal, two pupils argue for a place \
                 on the ruler.",
            ),
            (
                "Look at the evidence",
                "Hand out page two. Groups read the five figures. Each group picks the one it trusts most and gives a \
                 reason. Take a vote, then ask who would change it.",
            ),
            (
                "Work out a day",
                "Pairs open the preset “A pupil’s day” and change it to a day of their own. They note the middle and \
                 the range. Then they look at the day with a video.",
            ),
            ("Talk", "Use the prompts, the first one in any case. End with the question about the survey."),
            ("Write", "Pupils write the sentence for the newspaper. Read three aloud."),
        ],
        prompts: &[
            "The report prints {text-report|middle} and newer evidence gives {text-newer|middle}. How can careful \
             people have published both? Think of the year, the machines, what was counted and who could look inside.",
            "One company measured its own answers. What speaks for its figure? What speaks against it?",
            "What would you have to measure to settle the matter? Who could let you do it?",
            "In the survey, {survey-cost|middle} named cost. Does that tell us what is true, or what leaders say?",
        ],
        tasks: [
            &[
                "Draw a cross where you think one short AI answer belongs.",
                "Draw a bar around it. Make it so wide that you would be right nine times out of ten.",
                "Do the same for a small model and for a model that reasons first.",
            ],
            &[
                "Circle the figure you trust most, and say why. The report, {text-report#year}, estimated: \
                 {text-report|middle}. Google, {text-google#year}, measured: {text-google|middle}. Epoch AI, \
                 {text-epoch#year}, modelled: {text-epoch|middle}. Oviedo and others, {text-oviedo#year}, modelled: \
                 {text-oviedo|middle}. OpenAI, {text-openai#year}, claimed without a method: {text-openai|middle}.",
                "How many times as large as the smallest of these is the largest?",
                "Draw the range of the newer evidence. Does your bar overlap it?",
                "Open the preset “A pupil’s day”. Write down the electricity and its range. Change one thing and say \
                 what it did.",
                "Write one sentence for a newspaper. It must be true and say how sure you are.",
            ],
        ],
        answers: &[
            "One short answer: {answer-phone}.",
            "A good bar is one that would have held the answer. First bars are often too short.",
            "A small model: {small-model}. A model that reasons first: {reasoning-model}.",
            "Any choice with a reason counts. Good reasons name the year, what was counted, how it was found or who \
             says so.",
            "{text-report|middle} is about {text-report/text-google} times {text-google|middle}.",
            "The range is {text-newer|range}.",
            "The preset gives {pupil-day}. With the report’s figure for an answer it gives {pupil-day:b|middle}. With \
             one video it gives {pupil-video:b|middle}.",
            "Look for a middle, a range and a source. One way to say it: “One short AI answer takes about \
             {answer-phone|middle}, and the range is {answer-phone|range} (Per Prompt).”",
        ],
        notes: &[
            "The two figures do not measure the same thing. The report’s goes back to {text-report#year}. It shares \
             out the full power of all servers among all requests and leaves out cooling.",
            "The newer figure counts the whole data centre. It is our own reading of four figures that lie close \
             together, and its range is our judgement. Google’s figure is the median of its own app.",
            "All of them leave out the training of the model, the network and the pupil’s own device.",
            "Present no figure as the true one. Do not rank pupils by their day.",
        ],
    },
    LessonText {
        id: "what-depends",
        title: "What does it depend on?",
        aims: &[
            "Show how evidence, model, place, water and number of people move a result.",
            "Tell doubt about a number apart from a choice of what to count.",
            "Judge what a survey can say and what it cannot.",
            "Present a result so that others can check it.",
        ],
        needed: &[
            "A projector with the questions.",
            "The calculator and the page of evidence on one device for each group of three or four.",
            "The worksheet. Large sheets of paper for the groups.",
        ],
        steps: &[
            (
                "Start",
                "Write both figures for one answer on the board: {text-report|middle} and {text-newer|middle}. Ask \
                 what pupils would need to know before they use one of them.",
            ),
            (
                "Guess first",
                "Go through the five questions on the calculator. Pupils mark a guess and a bar for each. After each \
                 reveal, ask which choice was hidden in the question.",
            ),
            (
                "Read the evidence",
                "Each group takes one published figure from the page of evidence. It finds out what the figure covers, \
                 what it leaves out, how it was found and who checked it.",
            ),
            (
                "Change one thing",
                "Each group takes one preset: two places, two ways to count water, or a class for a year. It changes \
                 one input at a time and notes which one moves the result most.",
            ),
            (
                "Present",
                "Each group shows one result with its range and its source. The others ask one question: what would \
                 change your mind?",
            ),
            (
                "Look at the survey",
                "Guess the last question. Then talk about who was asked, how many they were and how they were picked.",
            ),
            ("Close", "Each pupil writes down one thing that is known, one that is not, and one that is a choice."),
        ],
        prompts: &[
            "The report prints {text-report|middle} and newer evidence gives {text-newer|middle}. List three reasons \
             why both could be published. Which of them are about doubt? Which are about what was counted?",
            "A company publishes a figure and keeps its method to itself. How should we use it? Is it better than no \
             figure?",
            "A result for a whole class looks large and a result for one answer looks small. Are they different facts?",
            "Why might a company, a newspaper and a scientist each pick another figure and all be honest?",
        ],
        tasks: [
            &[
                "Mark a guess and a bar for each of the five questions.",
                "Before you open the calculator, write down which will move a result more: the place or the evidence.",
            ],
            &[
                "Write down the carbon of the pupil’s day in {two-places#place} and in {two-places#b.place}. How many \
                 times as much is the second?",
                "Write down the water of that day in the data centre alone, and then all that can be counted. Say what \
                 was added.",
                "Write down the electricity of a class for a school year by newer evidence and with the report’s \
                 figure. How many times apart are they?",
                "Name two things that make a range wider, and two that change what is counted.",
                "In the survey it was {government-policy.asia-pacific|middle} in Asia-Pacific and \
                 {government-policy.europe|middle} in Europe. May you say that the regions differ?",
                "Write five sentences for a reader who is new to this: the number, its range, its source, the place, \
                 and what is left out.",
            ],
        ],
        answers: &[
            "Evidence: {evidence}. Small model: {model}. Place: {place}. Water: {water-scope}. People: {people}.",
            "For carbon the place moves the result about {place:b/place} times here. Between the two kinds of evidence \
             an answer differs about {text-report/text-newer} times. For electricity the place changes nothing.",
            "{two-places#place}: {two-places}. {two-places#b.place}: {two-places:b}. That is about \
             {two-places:b/two-places} times as much.",
            "The data centre alone: {two-waters}. All of it: {two-waters:b}. Power plants and the lakes behind dams \
             were added.",
            "Newer evidence: {class-year}. With the report’s figure: {class-year:b}. The middles are about \
             {class-year:b/class-year} times apart. Less than for one answer, since the picture and the hard question \
             stay the same.",
            "Wider: few studies, different models, guesses about machines. What is counted: cooling, power plants, \
             dams, training.",
            "If both groups had been drawn by lot, the gap would be hard to explain by chance. They were not, so speak \
             of those who were asked.",
            "Check for all five parts. A good text also says what would change the number.",
        ],
        notes: &[
            "Our ranges carry published ranges through the sum. They do not hold what no one has published. The carbon \
             of a place is one number for a year, without a range.",
            "The water of dams is the least certain part. Sources differ many times over, and part of that water \
             serves farms and homes.",
            "The survey asked leaders who know the AI plans of their company, not the public. The report does not say \
             how they were found.",
            "The page shows an interval for each share as if the leaders had been drawn by lot. Say so aloud.",
            "Do not carry the results on to a country or the world without saying what was assumed.",
        ],
    },
];
