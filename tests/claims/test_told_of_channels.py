"""Waits, answers and hours of channels and of those who take over, as help centres word them."""

from __future__ import annotations

import pytest

from tests.claims.judge import findings_in, policy_of


def _wrong(body: str) -> list[str]:
    policy = policy_of(
        "business: {name: Larkfield Wool, country: GB, currency: GBP, time_zone: Europe/London}\n"
        "calendar: {office_hours: Mo-Fr 09:00-17:00, working_days: Mo-Fr, public_holidays: GB-ENG}\n"
        "contact:\n"
        "  channels:\n"
        "    phone: {name: Phone, hours: Mo-Fr 09:00-17:00, wait: 5 minutes, number: 0117 496 0123}\n"
        "    social: {name: Social media, hours: Mo-Fr 10:00-16:00}\n"
        "    email: {name: E-mail, address: hello@larkfield.example,"
        " first_response: 2 working days, resolution: 5 working days}\n"
        "escalation:\n"
        "  levels:\n"
        "    senior: {name: Senior advisor, channel: phone, hours: Mo-Fr 10:00-16:00}\n"
        "    complaints_team: {name: Complaints team, channel: email, hours: Mo-Fr 09:00-17:00,"
        " first_response: 3 working days}\n"
        "  complaints: {acknowledge: 2 working days, final_response: 20 working days, external_body: Yarn Mediation}\n"
    )
    return findings_in(policy, body)


@pytest.mark.parametrize(
    "body",
    [
        "Senior advisors are on hand from 10am to 4pm.",
        "Our senior advisors work until 4pm.",
        "The complaints team answers within three working days.",
        "The complaints department replies within 20 working days.",
        "How long does a complaint take? Up to four weeks.",
        "Our social media team is online from 10am to 4pm.",
        "The spinners work until 9pm.",
        "The mill's managers are there from 6am to 10pm.",
        "Drivers go home at 8pm.",
        "The kettle goes quiet at 90 degrees.",
        "Hold the ball for 20 seconds.",
        "Callers may have to hold for five minutes.",
        "The wait on the phone is five minutes.",
        "The wait for a hand-knitted jumper is two months.",
        "Calls are picked up after five minutes on average.",
        "You must reply to our e-mail within 30 days.",
        "Please respond to the survey within 10 days.",
        "It takes three days to fix a spindle.",
        "How long does a complaint to the ombudsman take? Up to 90 days.",
        "Fake e-mails can be sent on to report@scams.example.",
        "Your bank's complaints go to the Financial Ombudsman.",
        "A carrier's complaints can be taken to the Postal Ombudsman.",
        "Complaints about your broadband provider go to the Communications Ombudsman.",
    ],
)
def test_true_or_of_others(body: str) -> None:
    assert _wrong(body) == []


@pytest.mark.parametrize(
    "body",
    [
        "Senior advisors are on duty from 8am to 8pm.",
        "Our senior advisors work until 9pm.",
        "The complaints team is there from 7am to 7pm.",
        "The complaints team answers within ten working days.",
        "How long does a complaint take? Up to ten weeks.",
        "Our social media team is online from 7am to 11pm.",
        "Our phone lines are live from 7am to 9pm.",
        "The phones fall silent at 3pm.",
        "Be ready to hold for 40 minutes.",
        "The wait on the phone is half an hour.",
        "The wait to speak to somebody is 25 minutes.",
        "Calls are picked up after 20 minutes.",
        "Unhappy with our answer to your complaint? You can go to the Wool Disputes Board.",
        "Our ADR scheme is YarnADR.",
    ],
)
def test_otherwise_than_the_policy(body: str) -> None:
    assert _wrong(body)
