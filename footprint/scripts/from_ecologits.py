"""Writes what is taken from EcoLogits 0.11.3, and what the tests compare with.

    python3 -m venv venv && venv/bin/pip install ecologits==0.11.3
    venv/bin/python footprint/scripts/from_ecologits.py

From the package's data: footprint/data/ecologits_{models,zones,providers,videos}.csv
(MPL-2.0, see footprint/data/LICENSE-MPL-2.0.txt). From its code, run here:
footprint/tests/cases/ecologits_{text,video}.csv. The package is a tool of the
tests; nothing of it is part of the site.
"""

import csv
import json
from decimal import Decimal
from importlib.metadata import version
from pathlib import Path

import ecologits
from ecologits.electricity_mix_repository import electricity_mixes
from ecologits.estimations.video import video_impacts
from ecologits.tracers.utils import PROVIDER_CONFIG_MAP, llm_impacts
from ecologits.utils.range_value import RangeValue

assert version("ecologits") == "0.11.3"

FOOTPRINT = Path(__file__).resolve().parent.parent
PACKAGE = Path(ecologits.__file__).parent / "data"


def ends(value):
    """Both ends of a number or a range, as the package reads it."""
    if isinstance(value, RangeValue):
        return [value.min, value.max]
    if isinstance(value, dict):
        return [value["min"], value["max"]]
    return [value, value]


def cell(value):
    """A plain decimal, as the site's parser reads it; an empty cell for nothing."""
    if value is None:
        return ""
    if isinstance(value, float):
        value = Decimal(repr(value))
    return format(value, "f") if isinstance(value, Decimal) else value


def write(path, header, rows):
    with open(FOOTPRINT / path, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header.split(","))
        writer.writerows([[cell(value) for value in row] for row in rows])
    print(path, len(rows))


def models():
    for model in json.loads((PACKAGE / "models.json").read_text())["models"]:
        parameters = model["architecture"]["parameters"]
        moe = isinstance(parameters, dict) and "active" in parameters
        active = parameters["active"] if moe else parameters
        total = parameters["total"] if moe else parameters
        deployment = model.get("deployment") or {}
        guessed = "model-arch-not-released" in (model["warnings"] or [])
        yield [
            model["provider"], model["name"], *ends(active), *ends(total),
            deployment.get("tps"), deployment.get("ttft"), "guessed" if guessed else "released",
        ]


def zones():
    for zone in json.loads((PACKAGE / "electricity_mixes.json").read_text())["electricity_mixes"]:
        world = zone.get("warnings") or []
        yield [zone["name"], zone["gwp"], zone["adpe"], zone["pe"], zone["wue"],
               " ".join(kind for kind in ("adpe", "pe", "wue") if f"electricity-mix-{kind}-world" in world)]


VIDEO = json.loads((PACKAGE / "video_models.json").read_text())


def videos():
    for model in VIDEO["models"]:
        regression = model["regression_parameters"]
        hardware = VIDEO["hardware_configurations"][model["hardware"]]
        server, one = hardware["server_embodied"], hardware["accelerator_embodied"]
        yield [
            model["provider"], model["model_name"],
            # Scaled so that no plain decimal has more digits than the site's parser takes.
            *[Decimal(repr(regression.get(key, default))).scaleb(scale) for key, scale, default in
              [("n", 15, 0), ("m", 0, 0), ("n1", 0, 0), ("m1", 0, 0), ("n2", 12, 0), ("m2", 0, 0), ("g", 0, 0),
               ("non_audio_weight", 0, 1)]],
            hardware["server_power"]["p2_5"], hardware["server_power"]["p97_5"],
            server["gwp"], server["adpe"], server["pe"], one["gwp"], one["adpe"], one["pe"],
            hardware["number_of_accelerators"],
            " ".join(f"{width}x{height}" for width, height in model["capabilities"]["resolutions"]),
            "audio" if model["capabilities"]["audio_generation"] else "",
        ]


def providers():
    for name, config in PROVIDER_CONFIG_MAP.items():
        yield ["text", name, config.datacenter_location, *ends(config.datacenter_pue), *ends(config.datacenter_wue)]
    for name, config in VIDEO["provider_configurations"].items():
        yield ["video", name, config["datacenter_location"], *ends(config["datacenter_pue"]), *ends(config["datacenter_wue"])]


def outcome(impacts):
    """Energy, carbon, metals, primary energy and water in all; carbon, metals and primary energy embodied."""
    parts = [impacts.energy, impacts.gwp, impacts.adpe, impacts.pe, impacts.wcf,
             impacts.embodied.gwp, impacts.embodied.adpe, impacts.embodied.pe]
    return [repr(float(end)) for part in parts for end in ends(part.value)]


OUTCOME = ",".join(f"{part}_{end}" for part in
                   ("energy", "gwp", "adpe", "pe", "wcf", "embodied_gwp", "embodied_adpe", "embodied_pe")
                   for end in ("low", "high"))


def text_cases(all_models, all_zones):
    """Every model at its provider's place and at one zone after the other; every zone with one model."""
    for at, (provider, name, *_) in enumerate(all_models):
        for zone, tokens in ((None, 400), (all_zones[at % len(all_zones)][0], 1 + 37 * at)):
            impacts = llm_impacts(provider, name, tokens, float("inf"), zone)
            assert impacts.energy, (provider, name, impacts.errors)
            yield [provider, name, zone, tokens, *outcome(impacts)]
    for zone, *_ in all_zones:
        yield ["openai", "gpt-4o", zone, 400, *outcome(llm_impacts("openai", "gpt-4o", 400, float("inf"), zone))]


def video_cases(all_zones):
    for at, model in enumerate(VIDEO["models"]):
        for turn, (width, height) in enumerate([(1280, 720), (1920, 1080), (640, 480)]):
            seconds, audio = 5 + 1.5 * turn, turn != 1
            zone = None if turn == 0 else all_zones[(7 * at + turn) % len(all_zones)][0]
            impacts = video_impacts(model["model_name"], f"{width}x{height}", seconds, audio, zone)
            yield [model["model_name"], zone, width, height, seconds, "audio" if audio else "", *outcome(impacts)]
    name = VIDEO["models"][0]["model_name"]
    for zone, *_ in all_zones:
        yield [name, zone, 1280, 720, 8, "audio", *outcome(video_impacts(name, "1280x720", 8, True, zone))]


def main():
    all_models, all_zones = list(models()), list(zones())
    assert all(electricity_mixes.find_electricity_mix(zone=zone[0]) for zone in all_zones)
    write("data/ecologits_models.csv",
          "provider,model,active_low,active_high,total_low,total_high,tokens_per_second,first_token,architecture", all_models)
    write("data/ecologits_zones.csv", "zone,gwp,adpe,pe,wue,world_values", all_zones)
    write("data/ecologits_providers.csv", "kind,provider,zone,pue_low,pue_high,wue_low,wue_high", list(providers()))
    write("data/ecologits_videos.csv",
          "provider,model,n_e15,m,n1,m1,n2_e12,m2,g,silent,power_low,power_high,server_gwp,server_adpe,server_pe,"
          "accelerator_gwp,accelerator_adpe,accelerator_pe,accelerators,resolutions,audio", list(videos()))
    write("tests/cases/ecologits_text.csv", "provider,model,zone,tokens," + OUTCOME, list(text_cases(all_models, all_zones)))
    write("tests/cases/ecologits_video.csv", "model,zone,width,height,seconds,audio," + OUTCOME, list(video_cases(all_zones)))


main()
