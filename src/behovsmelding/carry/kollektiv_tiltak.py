"""A tiltak of the kollektiv generation, made of what a lokal behovsmelding says of it."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, cast

import attrs

from behovsmelding import lokal
from behovsmelding.carry.lokal_tiltak import OldTiltak
from behovsmelding.carry.notes import Moves
from behovsmelding.carry.periods import is_in
from behovsmelding.carry.texts import Svar, gathered
from behovsmelding.form import Form
from behovsmelding.kollektiv.model import (
    Anslag,
    Flerårig,
    Koordinator,
    Område,
    Tilskudd,
    Tiltak,
    Viderefører,
)
from behovsmelding.lokal.model import Ordning
from behovsmelding.messages.ui.carry import OLD_QUESTIONS
from behovsmelding.model.felles import Målform
from behovsmelding.model.kroner import Kroner, total
from behovsmelding.model.path import Path
from behovsmelding.model.periode import Periode, Slag
from behovsmelding.model.tekst import Tekst
from behovsmelding.model.walk import at

SPESIALPEDAGOGIKK = "spesialpedagogikk og inkluderende praksis"
OMRÅDER: Mapping[Ordning, tuple[Område, ...]] = MappingProxyType(
    {
        Ordning.REGIONAL: (Område.BARNEHAGE,),
        Ordning.DESENTRALISERT: (Område.SKOLE,),
        Ordning.KOMPETANSELØFTET: (Område.BARNEHAGE, Område.SKOLE),
    }
)
"""What each ordning was for."""
_ANSLAG = "tiltak.flerårig.anslag"


@attrs.frozen
class Mottakere:
    """The names of the owners and of the partners: an amount to a side goes to its first."""

    eiere: tuple[str, ...]
    partnere: tuple[str, ...]


@attrs.frozen
class TiltakMaker:
    """The making of one tiltak, number *posisjon* from 0 in the new document."""

    omtale: OldTiltak
    posisjon: int
    målform: Målform
    gammel: Form
    ny: Form
    mottakere: Mottakere
    moves: Moves

    def tiltak(self) -> Tiltak:
        """Make the tiltak, and tell where each answer went."""
        self._leave_what_is_no_more()
        self.moves.carry((*self.omtale.tiltak_sti, "tillegg"), self._to("tillegg"))
        koordinatorbeløp = self._koordinatorsum()
        return Tiltak(
            navn=self._navn(),
            viderefører=self._viderefører(),
            område=self._område(),
            tema=[SPESIALPEDAGOGIKK] if self._ordning is Ordning.KOMPETANSELØFTET else [],
            målgruppe=self._same("målgruppe"),
            beskrivelse=self._beskrivelse(),
            lærerutdanning=self._same("lærerutdanning"),
            tilskudd=self._tilskudd(koordinatorbeløp),
            koordinator=self._koordinator(koordinatorbeløp),
            varighet=self._varighet(),
            flerårig=self._flerårig(),
            tillegg=self.omtale.tiltak.tillegg,
        )

    @property
    def _ordning(self) -> Ordning | None:
        return self.omtale.tiltak.ordning or self.omtale.videreføring.ordning

    def _to(self, *keys: str | int) -> Path:
        return ("tiltak", self.posisjon, *keys)

    def _leave_what_is_no_more(self) -> None:
        omtale, leave = self.omtale, self.moves.leave
        leave((*omtale.tiltak_sti, "oppgitt"), "regnes_ut")
        leave((*omtale.videreføring_sti, "oppgitt"), "regnes_ut")
        leave((*omtale.videreført_sti, "nummer"), "nummer")
        leave((*omtale.videreført_sti, "brutto"), "brutto")

    def _same(self, key: str) -> Tekst | None:
        """Carry the answer *key* of the tiltak to the question of the same name."""
        self.moves.carry((*self.omtale.tiltak_sti, key), self._to(key))
        svar: Tekst | None = getattr(self.omtale.tiltak, key)
        return svar

    def _agreed(self, *keys: str) -> tuple[Any, list[Path]]:
        """Return what the tiltak, or else the continued one, answers to *keys*, and who says so."""
        omtale = self.omtale
        places = (omtale.tiltak_sti, omtale.tiltak), (omtale.videreført_sti, omtale.videreført)
        svar = [((*sti, *keys), at(part, keys)) for sti, part in places]
        given = [(sti, value) for sti, value in svar if value is not None]
        chosen = given[0][1] if given else None
        for sti, value in given:
            if value != chosen:
                self.moves.leave(sti, "annet_svar")
        return chosen, [sti for sti, value in given if value == chosen]

    def _navn(self) -> str | None:
        navn, said = self._agreed("navn")
        for sti in said:
            self.moves.carry(sti, self._to("navn"))
        return cast("str | None", navn)

    def _viderefører(self) -> Viderefører:
        sti = (*self.omtale.tiltak_sti, "viderefører")
        if self.omtale.er_lenket:
            self.moves.change(sti, self._to("viderefører"), "ett_tiltak")
        else:
            self.moves.leave(sti, "ikke_lenket")
        return Viderefører(
            skjema=self.gammel.navn, nummer=self.omtale.nummer, fremdrift=self._fremdrift()
        )

    def _fremdrift(self) -> Tekst | None:
        """Carry how it went; what is said of all that was continued is told by the first."""
        felles = self.omtale.videreføring
        if not self.omtale.samlet:
            return None
        sti, to = (*self.omtale.videreføring_sti, "fremdrift"), self._to("viderefører", "fremdrift")
        if felles.flere_tiltak:
            self.moves.change(sti, to, "samlet_omtale")
        else:
            self.moves.carry(sti, to)
        return felles.fremdrift

    def _område(self) -> tuple[Område, ...]:
        ordning = self._ordning
        why = "ordning_tema" if ordning is Ordning.KOMPETANSELØFTET else "ordning"
        for sti in (self.omtale.tiltak_sti, self.omtale.videreføring_sti):
            self.moves.change((*sti, "ordning"), self._to("område"), why)
            if ordning is Ordning.KOMPETANSELØFTET:
                self.moves.change((*sti, "ordning"), self._to("tema"), why)
        return OMRÅDER[ordning] if ordning else ()

    def _beskrivelse(self) -> Tekst | None:
        """Gather what is done; what is said of all that was continued is told by the first."""
        tiltak, felles = self.omtale.tiltak, self.omtale.videreføring
        why = "samlet_omtale" if felles.flere_tiltak else ""
        own, shared = self.omtale.tiltak_sti, self.omtale.videreføring_sti
        svar = [
            self._svar(own, "formål", tiltak.formål),
            self._svar(shared, "beskrivelse", felles.beskrivelse, why),
            self._svar(own, "kollektive_prosesser", tiltak.kollektive_prosesser),
            self._svar(own, "bruk_eier", tiltak.bruk_eier),
            self._svar(own, "bruk_uh", tiltak.bruk_uh),
        ]
        told = [each for each in svar if each and (self.omtale.samlet or each.path[:-1] == own)]
        return gathered(told, self._to("beskrivelse"), self.moves)

    def _svar(self, sti: Path, key: str, tekst: Tekst | str | None, why: str = "") -> Svar | None:
        overskrift = OLD_QUESTIONS[key].of(self.målform)
        return Svar((*sti, key), overskrift, tekst, why) if tekst else None

    def _tilskudd(self, koordinatorbeløp: Kroner | None) -> tuple[Tilskudd, ...]:
        """Propose last time's amounts; what a coordinator got on top is within the owners' now."""
        rows = []
        videreført = self.omtale.videreført
        for side, mottakere, i_tillegg, beside in (
            (
                "eier",
                self.mottakere.eiere,
                koordinatorbeløp,
                {"fra_fond": "fra_fond", "merknad": "merknad_eier"},
            ),
            ("uh", self.mottakere.partnere, None, {"merknad": "merknad_uh"}),
        ):
            beløp, said = self._agreed("tilskudd", side)
            ved_siden = {new: getattr(videreført, old) for new, old in beside.items()}
            places = {new: (*self.omtale.videreført_sti, old) for new, old in beside.items()}
            if not mottakere:
                for sti in (*said, *places.values()):
                    self.moves.leave(sti, "mangler_navn")
                continue
            for new, sti in places.items():
                self.moves.change(sti, self._to("tilskudd", mottakere[0], new), "ved_siden")
            if beløp is not None:
                self._propose(said, mottakere, beløp, i_tillegg)
                beløp = total([beløp, i_tillegg or Kroner(0)])
            if beløp is not None or any(each is not None for each in ved_siden.values()):
                rows.append(Tilskudd(mottakere[0], beløp, **ved_siden))
        return tuple(rows)

    def _propose(
        self,
        said: list[Path],
        mottakere: tuple[str, ...],
        beløp: Kroner,
        koordinatorbeløp: Kroner | None,
    ) -> None:
        to = self._to("tilskudd", mottakere[0])
        for sti in said:
            if koordinatorbeløp:
                params = {
                    "eier": beløp,
                    "koordinator": koordinatorbeløp,
                    "sum": beløp + koordinatorbeløp,
                }
                self.moves.change(sti, to, "med_koordinator", **params)
            else:
                self.moves.change(sti, to, "forslag" if len(mottakere) == 1 else "forslag_flere")

    def _koordinatorsum(self) -> Kroner | None:
        """Return what a coordinator got on top of the owner's amount, if it fits within it now."""
        if not self.omtale.samlet:
            return None
        sti = (*self.omtale.videreføring_sti, "koordinator")
        koordinatorbeløp = self.omtale.videreføring.koordinatorbeløp
        if koordinatorbeløp is None:
            self.moves.leave(sti, "ingen_koordinator")
            return None
        eier, _ = self._agreed("tilskudd", "eier")
        if (
            eier is None
            or not self.mottakere.eiere
            or int(eier) + int(koordinatorbeløp) > Kroner.LARGEST
        ):
            self.moves.leave(sti, "koordinator_uten_eierbeløp")
            return None
        params = {
            "eier": eier,
            "koordinator": koordinatorbeløp,
            "sum": Kroner(eier + koordinatorbeløp),
        }
        to = self._to("koordinator", "beløp")
        self.moves.change((*sti, "beløp"), to, "med_koordinator", **params)
        return koordinatorbeløp

    def _koordinator(self, koordinatorbeløp: Kroner | None) -> Koordinator | None:
        svar = self.omtale.tiltak.koordinator or lokal.Koordinator()
        sti = (*self.omtale.tiltak_sti, "koordinator")
        if koordinatorbeløp is None and (svar.behov is False or svar == lokal.Koordinator()):
            self.moves.leave(sti, "ingen_koordinator")
            return None
        why = "koordinator" if koordinatorbeløp is None else "koordinator_med_beløp"
        self.moves.change((*sti, "behov"), self._to("koordinator"), why)
        return Koordinator(
            beløp=koordinatorbeløp, begrunnelse=self._begrunnelse(svar, koordinatorbeløp)
        )

    def _begrunnelse(
        self, svar: lokal.Koordinator, koordinatorbeløp: Kroner | None
    ) -> Tekst | None:
        felles = self.omtale.videreføring.koordinator
        sti = (*self.omtale.tiltak_sti, "koordinator")
        merknad = felles.merknad if felles and koordinatorbeløp is not None else None
        to = self._to("koordinator", "begrunnelse")
        if merknad is None:
            self.moves.carry((*sti, "begrunnelse"), to)
            return svar.begrunnelse
        shared = (*self.omtale.videreføring_sti, "koordinator")
        both = (
            self._svar(sti, "begrunnelse", svar.begrunnelse),
            self._svar(shared, "merknad", merknad),
        )
        return gathered([each for each in both if each], to, self.moves)

    def _varighet(self) -> list[Periode]:
        """Carry the periods if the new form has them all: a part of them is another answer."""
        omtale = self.omtale
        found = {
            (*sti, "varighet", i): periode
            for sti, part in (
                (omtale.tiltak_sti, omtale.tiltak),
                (omtale.videreføring_sti, omtale.videreføring),
            )
            for i, periode in enumerate(part.varighet)
        }
        gone = {each for each in found.values() if not is_in(self.ny, "tiltak.varighet", each)}
        for path, periode in found.items():
            if gone:
                self.moves.leave(path, "periode" if periode in gone else "periode_delvis")
            else:
                self.moves.carry(path, self._to("varighet"))
        return [] if gone else list(dict.fromkeys(found.values()))

    def _flerårig(self) -> Flerårig | None:
        """Carry the estimates of the years that are still to come, each side's added up."""
        anslag = [each for each in map(self._anslag, self.omtale.tiltak.videre_behov) if each]
        return Flerårig(anslag=anslag) if anslag else None

    def _anslag(self, row: lokal.VidereBehov) -> Anslag | None:
        sti = (*self.omtale.tiltak_sti, "videre_behov", str(row.periode))
        beløp = total([row.eier, row.uh])
        if row.periode == Periode(self.ny.år):
            self.moves.leave(sti, "anslag_for_året")
        elif row.periode.slag is not Slag.ÅR or not is_in(self.ny, _ANSLAG, row.periode):
            self.moves.leave(sti, "periode")
        elif beløp is None or beløp > Kroner.LARGEST:
            self.moves.leave(sti, "halvt_anslag")
        else:
            to = self._to("flerårig", "anslag", str(row.periode))
            for key in ("eier", "uh"):
                params = {"eier": row.eier, "uh": row.uh, "sum": beløp}
                self.moves.change((*sti, key), to, "anslag", **params)
            return Anslag(row.periode, beløp)
        return None
