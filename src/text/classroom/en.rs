//! The classroom in English.

use super::lessons_en::LESSONS;
use super::{ClassroomText, QuestionText};

pub(super) const TEXT: ClassroomText = ClassroomText {
    levels: [
        ("One thing against another", "Is it more or less than a thing you know?"),
        ("One number with its range", "How much is it, and how sure can we be?"),
        ("What depends on what", "What moves the number: the evidence, the place, what is counted, who is asked?"),
    ],
    questions: [
        QuestionText {
            id: "answer-phone",
            asked: "Charging a phone once takes about {phone-charge|middle} of electricity. How much does one short AI \
                    answer take?",
            why: "Large computers answer many people at the same time, so one phone charge is worth about \
                  {phone-charge/answer-phone} short answers.",
            discuss: "The report behind this site prints {text-report|middle} for one answer. Could both numbers be \
                      right? What would you ask the people who made them?",
        },
        QuestionText {
            id: "image-led",
            asked: "An LED bulb takes about {led-hour|middle} of electricity in an hour. How much does it take to make \
                    one AI picture?",
            why: "The computer goes over the whole picture many times, so one picture takes about as much as \
                  {image-led/answer-phone} short answers.",
            discuss: "The range is {image-led|range}. Why might two pictures need such different amounts? Think of the \
                      size, the program and the number of tries.",
        },
        QuestionText {
            id: "video-kettle",
            asked: "Boiling a litre of water takes about {kettle-litre|middle} of electricity. How much does it take \
                    to make one AI video of five seconds?",
            why: "A video is made of many pictures that must fit together, so it takes about as much as \
                  {video-kettle/answer-phone} short answers.",
            discuss: "Your class wants to know what its AI use adds up to. What should it count first? Why?",
        },
        QuestionText {
            id: "search-with-answer",
            asked: "In {search#year} one web search took about {search|middle} of electricity. How much does a search \
                    take that comes with an AI answer?",
            why: "The search is still done and a short answer is added to it, which makes about \
                  {search-with-answer/search} times as much.",
            discuss: "The figure for the search is from {search#year}, and no newer one was published. Is an old \
                      number better than none? How could you find out if it still holds?",
        },
        QuestionText {
            id: "answer-teaspoon",
            asked: "A teaspoon holds about {teaspoon|middle} of water. How much water does one short AI answer use?",
            why: "Water cools the data centre, and power plants use some to make its electricity, so both parts are \
                  counted here.",
            discuss: "Some people say that an answer uses a bottle of water. What might they have counted that we did \
                      not? What would you need to know to check it?",
        },
        QuestionText {
            id: "video-car",
            asked: "One kilometre in a petrol car gives off about {petrol-car-km|middle} of greenhouse gases. How much \
                    does one AI video of five seconds give off?",
            why: "Nothing is burned in the computer, but many places still burn coal or gas to make part of their \
                  electricity.",
            discuss: "Would the number be the same in a country with a lot of wind, water or nuclear power? Would the \
                      number for the car be the same?",
        },
        QuestionText {
            id: "small-model",
            asked: "A small AI model has less to work through than a large one. How much electricity does one short \
                    answer from a small model take?",
            why: "Each word of the answer has to pass through the whole model, and a small one has fewer parts to \
                  pass.",
            discuss: "The range is {small-model|range}. For which questions would a small model be good enough? How \
                      would you test that?",
        },
        QuestionText {
            id: "reasoning-model",
            asked: "Some AI models work in many steps before they answer. How much electricity does one such answer \
                    take?",
            why: "The model first writes long notes for itself, and each word of them takes electricity, even if you \
                  never see it.",
            discuss: "The range is {reasoning-model|range}. What makes it so wide? Does a hard question always need a \
                      long answer?",
        },
        QuestionText {
            id: "long-text",
            asked: "You give an AI model a text as long as a short story and ask one question about it. How much \
                    electricity does that take?",
            why: "The model must read the whole text before it writes, so this takes about {long-text/answer-phone} \
                  times as much as a short answer.",
            discuss: "Would it help to send the part that matters? What could go wrong if you leave something out?",
        },
        QuestionText {
            id: "agent-task",
            asked: "An AI agent gets one task: change a computer program and test it. It works in many steps without \
                    help. How much electricity does the task take?",
            why: "An agent reads, writes and tries many times, so one task takes about as much as \
                  {agent-task/answer-phone} short answers.",
            discuss: "This figure comes from the notes of one person. Is one task a fair thing to set beside one \
                      answer? What else could you compare?",
        },
        QuestionText {
            id: "image-water",
            asked: "Count the water in the data centre and at the power plants. How much is used to make one AI \
                    picture?",
            why: "Water is counted for each unit of electricity, so every doubt about the electricity comes back in \
                  the water.",
            discuss: "A data centre can often save water by using more electricity for cooling. Which would you save \
                      in a dry place? Whom would you ask first?",
        },
        QuestionText {
            id: "survey-cost",
            asked: "In a survey of {profile.respondents} business leaders, some named cost as a main point when they \
                    judge how green an AI system is. What share was it?",
            why: "They were asked how they judge a system, not if money matters to them, and \
                  {criteria.life-cycle|middle} named its whole life and its carbon.",
            discuss: "How might the answers change if the question was “What stops you?” Who was asked, and who was \
                      not?",
        },
        QuestionText {
            id: "survey-important",
            asked: "In a survey, {ai-importance.12m|middle} of {profile.respondents} business leaders thought that AI \
                    would be very important to their company in a year. What share said so of that day?",
            why: "People may hope for more next year than they have today, and a survey shows the hope but not what \
                  will happen.",
            discuss: "Who might gain from a high number here? How could you check a year later if they were right?",
        },
        QuestionText {
            id: "evidence",
            asked: "One pupil asks {evidence#text} short questions on each of {evidence#days} school days. How much \
                    electricity is that in a year, going by newer evidence?",
            why: "Newer evidence gives {text-newer|middle} for one answer and the report gives {text-report|middle}, \
                  so by the report it would be {evidence:b|middle}.",
            discuss: "The report’s figure was worked out in {text-report#year} from outside, for the machines of that \
                      time. The newer one is our own reading of several studies. Which would you print? How would you \
                      say it?",
        },
        QuestionText {
            id: "model",
            asked: "A small model gets {model#small} short questions. How much electricity does it take? What if they \
                    go to a model that reasons first?",
            why: "A model that reasons first would take {model:b|middle}, about {model:b/model} times as much, because \
                  far more is worked out for each answer.",
            discuss: "When is the larger model worth it? Could you try the small one first and go on if it fails?",
        },
        QuestionText {
            id: "place",
            asked: "An AI video of five seconds is made in a data centre in {place#place}. How much carbon does that \
                    give off? What if it was made in {place#b.place}?",
            why: "It takes the same electricity in both places, but in {place#b.place} making it gives off about \
                  {place:b/place} times as much carbon as in {place#place}.",
            discuss: "We use the mean of a whole country over a year. What would change at night, in a storm, or with \
                      solar panels on the roof?",
        },
        QuestionText {
            id: "water-scope",
            asked: "A pupil asks {water-scope#text} short questions in a day. How much water is that if we count the \
                    data centre alone? What if we count all of it?",
            why: "With power plants and the lakes behind dams it would be {water-scope:b|middle}, so it matters what \
                  is counted.",
            discuss: "A lake behind a dam loses water to the air. Does that water belong to the electricity, to the \
                      farms it serves, or to no one? How should a fair count say what it left out?",
        },
        QuestionText {
            id: "people",
            asked: "A class of {people#people} asks {people#text} short questions each on {people#days} school days. \
                    How much electricity is that in all, going by newer evidence?",
            why: "One answer is multiplied by pupils, questions and days, and so is every doubt about that one answer.",
            discuss: "Set it beside other things that your school uses. Which of them can be read off a meter? Does a \
                      large total make one answer any larger?",
        },
        QuestionText {
            id: "survey-europe",
            asked: "In a survey, {government-policy.asia-pacific|middle} of business leaders in Asia-Pacific thought \
                    that their government would bring in a policy on green AI. What share was it in Europe?",
            why: "The gap is wider than chance would often make it, if we treat both groups as drawn by lot.",
            discuss: "The leaders were not drawn by lot. What may we then say about all leaders in Europe? What would \
                      you ask about how they were picked?",
        },
    ],
    presets: [
        ("Two figures for one answer", "One short answer by newer evidence, beside the report’s figure."),
        (
            "A pupil’s day",
            "Short questions, one hard question, one picture and some searches by newer evidence, beside the report’s \
             figure for an answer.",
        ),
        ("A day with a video", "The pupil’s day, beside the same day with one video."),
        ("Two places", "Carbon of the pupil’s day in {two-places#place}, beside {two-places#b.place}."),
        (
            "Two ways to count water",
            "Water of the pupil’s day in the data centre alone, beside all that can be \
          counted.",
        ),
        (
            "A class for a school year",
            "The pupil’s day for {class-year#people} pupils on {class-year#days} days, beside the report’s figure for \
             an answer.",
        ),
    ],
    lessons: LESSONS,
};
