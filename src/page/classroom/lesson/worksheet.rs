//! The worksheet: what pupils do before the reveal, then what they do after it.

use yew::prelude::*;

use super::foot::foot;
use super::marks::marks;
use super::ruler::{legend, ruler};
use super::{Told, letter};
use crate::page::Sheet;
use crate::text::fill;

/// Room for a task: whether the first question's ruler stands there once more, and how
/// many lines to write on. None of both: the task is done on the rulers above.
type Room = (bool, usize);

/// By lesson, before and after the reveal, the room of each task.
const ROOMS: [[&[Room]; 2]; 3] = [
    [&[(false, 0), (false, 0), (false, 2)], &[(false, 2), (true, 3)]],
    [&[(false, 0), (false, 0), (false, 0)], &[(false, 2), (false, 1), (true, 1), (false, 3), (false, 3)]],
    [&[(false, 0), (false, 2)], &[(false, 2), (false, 3), (false, 2), (false, 2), (false, 2), (false, 5)]],
];

/// Whether the reveal is still to come.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Half {
    Before,
    After,
}

pub(super) fn worksheet(told: &Told<'_>) -> Html {
    let words = told.words;
    let is_solved = told.sheet == Sheet::Answers;
    let first_letter = letter(0);
    let half = if told.lesson.questions.len() > 4 { "half" } else { "half roomy" };
    html! {
        <>
            { told.ways() }
            <p class="small screen">{ words.print_hint }</p>
            <section class={half} id="before">
                { head(told) }
                <h1>{ told.said.title }</h1>
                <h2>{ words.before }</h2>
                if is_solved { <p>{ words.band }</p> } else { <p>{ words.how_to_mark }</p> }
                <ol class="asked" type="A">{ for told.questions().iter().map(|(question, said)| {
                    let marks = if is_solved { marks(told, question) } else { Vec::new() };
                    html! {
                        <li>
                            <p>{ told.say(said.asked) }</p>
                            { ruler(told, question.asked, &marks) }
                            if is_solved { { legend(told, &marks) } }
                        </li>
                    }
                }) }</ol>
                <h3>{ words.tasks }</h3>
                if ROOMS[told.at].iter().flat_map(|rooms| *rooms).any(|(has_ruler, _)| *has_ruler) {
                    <p>{ fill(words.which_ruler, &[&first_letter]) }</p>
                }
                { tasks(told, Half::Before) }
            </section>
            <section class={half} id="after">
                if !is_solved { { head(told) } }
                <h2>{ words.after }</h2>
                { tasks(told, Half::After) }
                { foot(told) }
            </section>
        </>
    }
}

/// The site's name, and lines for who fills the sheet in.
fn head(told: &Told<'_>) -> Html {
    let what = if told.sheet == Sheet::Answers {
        html! { <span>{ told.words.sheets[2] }{ told.page.comma }{ told.length() }</span> }
    } else {
        let line = |line: &&'static str| html! { <span class="fill">{ *line }</span> };
        html! { <>{ for told.words.pupil.iter().map(line) }</> }
    };
    html! { <div class="head"><span class="from">{ told.page.brand }</span>{ what }</div> }
}

/// The tasks of a half, numbered on from the other.
fn tasks(told: &Told<'_>, half: Half) -> Html {
    let tasks = told.said.tasks[half as usize];
    let passed = if half == Half::Before { 0 } else { told.said.tasks[0].len() };
    let rooms = ROOMS[told.at][half as usize];
    let is_solved = told.sheet == Sheet::Answers;
    let task = |(at, task): (usize, &&'static str)| {
        let (has_ruler, lines) = rooms.get(at).copied().unwrap_or((false, 2));
        let first = told.questions().first().filter(|_| has_ruler).map(|(question, _)| *question);
        html! {
            <li>
                <p>{ told.say(task) }</p>
                if let Some(question) = first {
                    { ruler(told, question.asked, &if is_solved { marks(told, question) } else { Vec::new() }) }
                }
                if is_solved {
                    <p class="solution"><b>{ told.words.answer }{ told.page.colon }</b>{ told.say(told.said.answers[passed + at]) }</p>
                } else if lines > 0 {
                    <div class="lines" aria-hidden="true">{ for (0..lines).map(|_| html! { <i /> }) }</div>
                }
            </li>
        }
    };
    html! { <ol class="tasks" start={(passed + 1).to_string()}>{ for tasks.iter().enumerate().map(task) }</ol> }
}

#[cfg(test)]
mod tests {
    use super::ROOMS;
    use crate::text::Lang;
    use crate::text::classroom::classroom;

    #[test]
    fn every_task_has_its_room() {
        for (rooms, lesson) in ROOMS.iter().zip(&classroom(Lang::En).lessons) {
            assert_eq!(rooms.map(<[_]>::len), lesson.tasks.map(<[_]>::len), "{}", lesson.id);
        }
    }
}
