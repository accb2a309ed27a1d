;; Counts pairs of networks that share members. Built into bytes.ts by `npm run kernel`.
;; A span is two 32-bit addresses: from where to where the places (16 bits each) of a member's later networks lie.
;; Counters are 16 bits each, zero between calls, and padded with zeros to whole vectors of eight.
(module
  (memory (import "overlaps" "memory") 1 65536 shared)

  ;; Adds one to the counter of every place in the spans.
  (func $count (export "count") (param $span i32) (param $spanEnd i32) (param $counters i32)
    (local $at i32) (local $end i32) (local $counter i32)
    (block $done
      (br_if $done (i32.ge_u (local.get $span) (local.get $spanEnd)))
      (loop $spans
        (local.set $at (i32.load (local.get $span)))
        (local.set $end (i32.load offset=4 (local.get $span)))
        (loop $places
          (local.set $counter
            (i32.add (local.get $counters) (i32.shl (i32.load16_u (local.get $at)) (i32.const 1))))
          (i32.store16 (local.get $counter) (i32.add (i32.load16_u (local.get $counter)) (i32.const 1)))
          (br_if $places (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 2))) (local.get $end))))
        (br_if $spans
          (i32.lt_u (local.tee $span (i32.add (local.get $span) (i32.const 8))) (local.get $spanEnd))))))

  ;; How many pairs of the rows from $row to $rowEnd share at least $least, and how many members those share together.
  ;; $starts: for each row the address of its first span, and one more for the end.
  (func (export "tally")
    (param $row i32) (param $rowEnd i32) (param $size i32) (param $least i32) (param $starts i32) (param $counters i32)
    (result i32 i64)
    (local $at i32) (local $end i32) (local $pairs i32) (local $shared i64)
    (local $floor v128) (local $counts v128) (local $enough v128) (local $rowPairs v128) (local $rowShared v128)
    (local.set $floor (i16x8.splat (local.get $least)))
    (local.set $end (i32.add (local.get $counters) (i32.shl (local.get $size) (i32.const 1))))
    (block $done
      (br_if $done (i32.ge_u (local.get $row) (local.get $rowEnd)))
      (loop $rows
        (call $count
          (i32.load (i32.add (local.get $starts) (i32.shl (local.get $row) (i32.const 2))))
          (i32.load offset=4 (i32.add (local.get $starts) (i32.shl (local.get $row) (i32.const 2))))
          (local.get $counters))
        (local.set $rowPairs (v128.const i64x2 0 0))
        (local.set $rowShared (v128.const i64x2 0 0))
        ;; Counters up to the row's own are zero, so it may begin at the vector that holds it.
        (local.set $at
          (i32.add (local.get $counters)
            (i32.shl (i32.and (local.get $row) (i32.const -8)) (i32.const 1))))
        (loop $vectors
          (local.set $counts (v128.load (local.get $at)))
          (local.set $enough (i16x8.ge_u (local.get $counts) (local.get $floor)))
          (local.set $rowPairs (i16x8.sub (local.get $rowPairs) (local.get $enough)))
          (local.set $rowShared
            (i32x4.add (local.get $rowShared)
              (i32x4.extadd_pairwise_i16x8_u (v128.and (local.get $counts) (local.get $enough)))))
          (v128.store (local.get $at) (v128.const i64x2 0 0))
          (br_if $vectors (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 16))) (local.get $end))))
        (local.set $rowPairs (i32x4.extadd_pairwise_i16x8_u (local.get $rowPairs)))
        (local.set $pairs
          (i32.add (local.get $pairs)
            (i32.add
              (i32.add (i32x4.extract_lane 0 (local.get $rowPairs)) (i32x4.extract_lane 1 (local.get $rowPairs)))
              (i32.add (i32x4.extract_lane 2 (local.get $rowPairs)) (i32x4.extract_lane 3 (local.get $rowPairs))))))
        (local.set $rowShared
          (i64x2.add
            (i64x2.extend_low_i32x4_u (local.get $rowShared))
            (i64x2.extend_high_i32x4_u (local.get $rowShared))))
        (local.set $shared
          (i64.add (local.get $shared)
            (i64.add (i64x2.extract_lane 0 (local.get $rowShared)) (i64x2.extract_lane 1 (local.get $rowShared)))))
        (br_if $rows
          (i32.lt_u (local.tee $row (i32.add (local.get $row) (i32.const 1))) (local.get $rowEnd)))))
    (local.get $pairs)
    (local.get $shared))

  ;; Writes the pairs of one row that share at least $least to $out: place and count, 16 bits each. Gives where they end.
  (func (export "list")
    (param $row i32) (param $size i32) (param $least i32) (param $starts i32) (param $counters i32) (param $out i32)
    (result i32)
    (local $at i32) (local $end i32) (local $enough i32) (local $lane i32) (local $place i32)
    (local $floor v128) (local $counts v128)
    (local.set $floor (i16x8.splat (local.get $least)))
    (local.set $end (i32.add (local.get $counters) (i32.shl (local.get $size) (i32.const 1))))
    (call $count
      (i32.load (i32.add (local.get $starts) (i32.shl (local.get $row) (i32.const 2))))
      (i32.load offset=4 (i32.add (local.get $starts) (i32.shl (local.get $row) (i32.const 2))))
      (local.get $counters))
    (local.set $place (i32.and (local.get $row) (i32.const -8)))
    (local.set $at (i32.add (local.get $counters) (i32.shl (local.get $place) (i32.const 1))))
    (loop $vectors
      (local.set $counts (v128.load (local.get $at)))
      (local.set $enough (i16x8.bitmask (i16x8.ge_u (local.get $counts) (local.get $floor))))
      (block $none
        (br_if $none (i32.eqz (local.get $enough)))
        (loop $lanes
          (local.set $lane (i32.ctz (local.get $enough)))
          (i32.store16 (local.get $out) (i32.add (local.get $place) (local.get $lane)))
          (i32.store16 offset=2 (local.get $out)
            (i32.load16_u (i32.add (local.get $at) (i32.shl (local.get $lane) (i32.const 1)))))
          (local.set $out (i32.add (local.get $out) (i32.const 4)))
          (br_if $lanes
            (local.tee $enough
              (i32.and (local.get $enough) (i32.sub (local.get $enough) (i32.const 1)))))))
      (v128.store (local.get $at) (v128.const i64x2 0 0))
      (local.set $place (i32.add (local.get $place) (i32.const 8)))
      (br_if $vectors (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 16))) (local.get $end))))
    (local.get $out)))
